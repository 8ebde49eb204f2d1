package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Writes articles of some 800 words about invented people, each with statements of its own, for measuring. */
public final class ArticleMaker {
    private static final int WORDS = 800;
    private static final int PER_FOLDER = 1000;
    private static final List<String> FIRST =
            List.of("Mara", "Teodor", "Ilva", "Henrik", "Yara", "Samuel", "Grace", "Jonas");
    private static final List<String> LAST =
            List.of("Lind", "Vask", "Torn", "Moss", "Haddon", "Thorne", "Adeyo", "Halvard");
    private static final List<String> ROLES = List.of(
            "the trade minister", "a spokesman for the harbour", "the ambassador", "an analyst at the institute");
    private static final List<String> THINGS = List.of(
            "the new port",
            "a truce in the dispute",
            "the withdrawal of all ships",
            "the budget for the bridge",
            "a fair price for grain",
            "the treaty of the two towns",
            "peace talks in the spring",
            "the sanctions on steel");
    private static final List<String> NARRATION = List.of(
            "The talks began %d days ago in a hall by the river and went on until the evening.",
            "Trade between the two towns fell by %d per cent last year, and prices rose.",
            "About %d ships lie in the bay, and more are on their way from the north.");
    private static final List<String> SPEECH = List.of(
            "%s said that %s would take %d months.",
            "“We need %2$s within %3$d weeks,” said %1$s.",
            "%s rejected %s and called for %d more days of talks.",
            "%s warned that without %s the cost would be “more than %d million”.",
            "%s is sure that %s is worth %d jobs, and said so.");

    private ArticleMaker() {}

    /** Writes {@code args[1]} articles into the folder {@code args[0]}, the same ones each time. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        Random random = new Random(7);
        for (int i = 0; i < count; i++) {
            Path part = Files.createDirectories(folder.resolve(String.valueOf(i / PER_FOLDER)));
            Files.writeString(part.resolve("article-" + i + ".txt"), article(i, random));
        }
    }

    private static String article(int number, Random random) {
        StringBuilder text = new StringBuilder("Article " + number + " of many\n\n");
        int words = 0;
        while (words < WORDS) {
            StringBuilder paragraph = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                String sentence = random.nextInt(5) < 3
                        ? String.format(one(NARRATION, random), random.nextInt(100_000))
                        : String.format(
                                one(SPEECH, random), person(random), one(THINGS, random), random.nextInt(100_000));
                paragraph.append(i == 0 ? "" : " ").append(sentence);
            }
            text.append(paragraph).append("\n\n");
            words += paragraph.toString().split(" ", -1).length;
        }
        return text.toString();
    }

    private static String person(Random random) {
        String name = one(FIRST, random) + " " + one(LAST, random);
        return random.nextBoolean() ? name : name + ", " + one(ROLES, random) + ",";
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
