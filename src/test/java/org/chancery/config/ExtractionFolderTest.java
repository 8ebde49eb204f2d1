package org.chancery.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionFolderTest {
    @TempDir
    Path temp;

    @Test
    void theShippedRulesAreManyAndWhole() {
        ExtractionFolder.Contents shipped = ExtractionFolder.load(Path.of("index-config"));
        long forms = shipped.rules().cues().stream()
                .mapToLong(cue -> cue.forms().size())
                .sum();
        assertThat(forms).isGreaterThan(1000);
        assertThat(shipped.examples())
                .hasSize(shipped.rules().cues().size()
                        + shipped.rules().certainties().size());
    }

    @Test
    void faultsOfCuesNameTheirLineAndWhatWouldBeRight() {
        new ConfigFolder(temp)
                .rows(
                        ConfigFolder.CUES,
                        CuesFile.COLUMNS,
                        "say|say|said|quot|assert|speech|0.9|[Lind] said: <Go.>|He said.",
                        "say|say|Said|quote|assert|talk|1.5|[Lind] said: <Go.>|He said.",
                        "tell|tell||quote|assert|speech|0.9|Lind said go.|He said.");
        assertFaults(
                "extraction/cues.tsv:2: there is no frame 'quot'",
                "extraction/cues.tsv:3: the id 'say' stands in line 2 already",
                "extraction/cues.tsv:3: the form 'Said' must be in lower case",
                "extraction/cues.tsv:3: there is no sense 'talk'; right would be speech, stance, belief or deed",
                "extraction/cues.tsv:3: prior '1.5' must be a number above 0 and at most 1, as 0.85",
                "extraction/cues.tsv:4: in the positive example the speaker must stand in [ ] once",
                "extraction/cues.tsv:4: the column forms must not be empty");
    }

    @Test
    void faultsOfRolesNameTheirLine() {
        new ConfigFolder(temp)
                .rows(
                        ConfigFolder.ROLES,
                        RolesFile.COLUMNS,
                        "minister|minister|ministers|offic|no",
                        "envoy|envoy|envoys|office|maybe");
        assertFaults(
                "extraction/roles.tsv:2: there is no kind 'offic'",
                "extraction/roles.tsv:3: relays 'maybe' must be yes or no");
    }

    @Test
    void everyPatternMustBeThereOnce() {
        new ConfigFolder(temp)
                .rows(
                        ConfigFolder.RULES,
                        RulesFile.COLUMNS,
                        "turn|SPEAKER: CONTENT|0.9|[Lind]: <Go.>|Go.",
                        "turn|SPEAKER: CONTENT|0.9|[Lind]: <Go.>|Go.",
                        "shout|SPEAKER! CONTENT|0.9|[Lind]! <Go.>|Go.");
        assertFaults(
                "extraction/rules.tsv:3: the rule 'turn' stands here for the second time",
                "extraction/rules.tsv:4: there is no rule 'shout'; right would be one of quote-before,",
                "extraction/rules.tsv: the rule 'that-clause' is missing");
    }

    private void assertFaults(String... wanted) {
        List<String> told = IndexConfig.check(temp).stream()
                .map(ConfigFault::toString)
                .map(fault -> fault.replace(temp + "/", ""))
                .toList();
        for (String fault : wanted) {
            assertThat(told).anySatisfy(one -> assertThat(one).contains(fault));
        }
        assertThatThrownBy(() -> ExtractionFolder.load(temp))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(wanted[0]);
    }
}
