package org.chancery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;

/** Enough invented statements to fill several pages and more than one list of facet values; each speaks of a lighthouse. */
final class Lighthouses {
    private static final List<String> KEEPERS = List.of(
            "Dora Vane",
            "Emil Tarn",
            "Fenna Holt",
            "Goran Pike",
            "Hedda Marsh",
            "Ivo Lark",
            "Juna Reed",
            "Kasper Dune",
            "Lotte Strand",
            "Milo Crane",
            "Nora Teal",
            "Otis Ferry");

    private static final List<String> SAID = """
            Our lighthouse has burned since before any of us was born.
            Whoever pays for the lighthouse decides nothing about the sea.
            A lighthouse that asks for a passport is a wall with a lamp.
            We shall mend the northern lighthouse before the autumn gales.
            The commission counted nine lighthouses and found eight keepers.
            Fog is no excuse, and a lighthouse is no substitute for a chart.
            Let each government light its own lighthouse and pay its own keeper.
            My delegation proposes that the lighthouse be neutral ground.
            There was a lighthouse here, and there will be one again.
            No treaty ever moved a lighthouse by a single yard.
            The old lighthouse keeper told me more than the ministers did.
            Ships of every flag have thanked this lighthouse for their lives.
            I would rather close three embassies than one lighthouse.
            What the lighthouse saw that night is in the report.
            Trade follows the lighthouse, and law follows trade.
            You cannot negotiate with a rock; hence the lighthouse.
            The lamp of the southern lighthouse came from both our countries.
            Children drew the lighthouse with two doors, one for each side.
            A dark lighthouse is a message too, and we have understood it.
            The budget for lighthouses is smaller than that for carpets.
            Nobody has ever been threatened by a lighthouse.
            Give us the lighthouse and keep the island.
            Twelve nations keep this lighthouse and none of them owns it.
            The strait is narrow, the lighthouse is tall, and we are patient.
            """.lines().toList();

    private static final Source LOG =
            new Source("lamp-log", "The lamp log", Optional.of("Keepers' Press"), Optional.empty(), Optional.empty());

    private Lighthouses() {}

    static List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < SAID.size(); i++) {
            statements.add(Statement.builder("lighthouse-" + i, SAID.get(i))
                    .speakers(List.of(keeper(i % KEEPERS.size())))
                    .countries(List.of(i % 3 == 0 ? "FR" : "GB"))
                    .date(PartialDate.parse(2000 + i % 11 + "-06"))
                    .topics(List.of(i % 2 == 0 ? "shipping" : "trade"))
                    .lang("en")
                    .sources(List.of(LOG))
                    .build());
        }
        statements.add(Statement.builder("long-speech", longSpeech())
                .speakers(List.of(keeper(0)))
                .countries(List.of("UA"))
                .date(PartialDate.parse("1999-12-31"))
                .topics(List.of("shipping"))
                .lang("en")
                .sources(List.of(LOG))
                .build());
        return statements;
    }

    /** All of it in one go, a cormorant in its midst. */
    private static String longSpeech() {
        List<String> sentences = new ArrayList<>(SAID);
        sentences.add(SAID.size() / 2, "Then a cormorant sat down on the rail, and everybody laughed.");
        return String.join(" ", sentences);
    }

    private static Speaker keeper(int number) {
        String name = KEEPERS.get(number);
        return new Speaker(
                name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, Optional.of("Keeper"), SpeakerClass.PERSON);
    }
}
