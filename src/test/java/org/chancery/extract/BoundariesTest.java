package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where reported words begin and end, and what is none. */
class BoundariesTest {
    @Test
    void anObjectIsNoClause() {
        assertThat(Reading.found("The institute wrote a large number of papers on the problem."))
                .isEmpty();
        assertThat(Reading.found("Mara Lind told stories by the fire until the children slept."))
                .isEmpty();
    }

    @Test
    void aConditionAttributesNothing() {
        assertThat(Reading.found("If Mara Lind says that she will run, others may leave."))
                .isEmpty();
        assertThat(Reading.found("Mara Lind has not said that she will run.")).isEmpty();
        assertThat(Reading.found("Mara Lind would say that the road was closed."))
                .isEmpty();
    }

    @Test
    void whatIsToldByTheWayFollowsTheComma() {
        assertThat(Reading.found("As Mara Lind told reporters, the ferry would not sail before noon."))
                .containsExactly("Mara Lind: the ferry would not sail before noon");
    }

    @Test
    void withAndAParticipleHasItsOwnSpeaker() {
        assertThat(Reading.found("The ministry closed the road, with Mara Lind stating: \"It is not safe.\""))
                .containsExactly("Mara Lind: \"It is not safe.\"");
    }

    @Test
    void aSubordinateClauseMayComeFirst() {
        assertThat(Reading.found("Mara Lind said although the road was closed, the port would stay open."))
                .containsExactly("Mara Lind: although the road was closed, the port would stay open");
    }

    @Test
    void theDatelineIsNotReported() {
        assertThat(Reading.found("LAMPARA, June 2 - The road will be closed in May, officials told reporters."))
                .containsExactly("Officials: The road will be closed in May");
    }

    @Test
    void theCommaBehindThatIsNotReported() {
        assertThat(Reading.found("Mara Lind explained that, the road was closed."))
                .containsExactly("Mara Lind: the road was closed");
    }

    @Test
    void aWishWithinAReportIsPartOfIt() {
        assertThat(Reading.found("Mara Lind wants to close the road, a government official told reporters on Monday."))
                .containsExactly("Government official: Mara Lind wants to close the road");
    }

    @Test
    void bringIsNoParticiple() {
        assertThat(Reading.found("Mara Lind promised to bring the mask home."))
                .containsExactly("Mara Lind: to bring the mask home");
    }

    @Test
    void aParticipleCannotBeTheInvertedCueOfAQuotation() {
        assertThat(Reading.found("Lind labels the law as \"a trick,\" emphasizing the ministry of trade."))
                .noneMatch(found -> found.toLowerCase(java.util.Locale.ROOT).startsWith("ministry"));
    }
}
