package org.chancery.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void everyKeyAndDefaultIsPinned() {
        assertThat(SettingsTable.ALL.stream().map(setting -> setting.key() + " = " + setting.fallback()))
                .containsExactly(
                        "host = 127.0.0.1",
                        "port = 8080",
                        "request-parse-timeout-seconds = 10",
                        "no-request-timeout-seconds = 30",
                        "write-timeout-seconds = 10",
                        "shutdown-timeout-seconds = 10",
                        "max-search-entity-kibibytes = 64",
                        "max-header-kibibytes = 16",
                        "max-headers = 64",
                        "max-parameters = 64",
                        "max-cookies = 16",
                        "max-running-requests = 32",
                        "max-waiting-requests = 64",
                        "max-query-characters = 512",
                        "max-query-depth = 20",
                        "max-query-terms = 32",
                        "max-query-clauses = 1024",
                        "search-timeout-milliseconds = 1000",
                        "cursor-lifetime-minutes = 10",
                        "min-confidence = 0.5",
                        "data-folder = data",
                        "index-buffer-mebibytes = 64",
                        "corpus-folder = corpus",
                        "max-line-mebibytes = 16",
                        "max-text-characters = 100000",
                        "max-article-mebibytes = 4");
    }

    @Test
    void theDefaultsAreTyped() {
        assertThat(Settings.defaults())
                .isEqualTo(new Settings(
                        new Settings.Server(
                                "127.0.0.1",
                                8080,
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(30),
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(10),
                                DataSize.ofKibibytes(64),
                                DataSize.ofKibibytes(16),
                                64,
                                64,
                                16,
                                32,
                                64),
                        new Settings.QueryLimits(
                                512, 20, 32, 1_024, Duration.ofSeconds(1), Duration.ofMinutes(10), 0.5),
                        new Settings.Index(Path.of("data"), DataSize.ofMebibytes(64)),
                        new Settings.Ingest(
                                Path.of("corpus"), DataSize.ofMebibytes(16), 100_000, DataSize.ofMebibytes(4))));
    }

    /** The shipped file shows each setting at its default, in the order of the table, with its help in the comment before. */
    @Test
    void theShippedFileDocumentsEverySetting() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("index-config/settings.properties"));
        assertThat(lines.stream().filter(line -> line.matches("[a-z].*")))
                .containsExactlyElementsOf(SettingsTable.ALL.stream()
                        .map(setting -> setting.key() + " = " + setting.fallback())
                        .toList());
        for (Setting<?> setting : SettingsTable.ALL) {
            String comment = lines.get(lines.indexOf(setting.key() + " = " + setting.fallback()) - 1);
            assertThat(comment).startsWith("# " + setting.help());
            Matcher range = Pattern.compile("a (?:whole )?number from (.*)").matcher(setting.allowed());
            if (range.matches()) {
                assertThat(comment).isEqualTo("# " + setting.help() + " " + range.group(1) + ".");
            }
        }
    }

    @Test
    void aFlagGoesBeforeTheEnvironmentBeforeTheFile() {
        ConfigFolder config = new ConfigFolder(folder);
        assertThat(config.load().settings().server().port()).isEqualTo(8081);
        assertThat(config.load(Map.of(), Map.of("CHANCERY_PORT", "8082"))
                        .settings()
                        .server()
                        .port())
                .isEqualTo(8082);
        assertThat(config.load(Map.of("port", "0"), Map.of("CHANCERY_PORT", "8082"))
                        .settings()
                        .server()
                        .port())
                .isZero();
    }

    @Test
    void theVariableOfASettingIsItsKeyInCapitals() {
        assertThat(SettingsTable.MAX_SEARCH_ENTITY.variable()).isEqualTo("CHANCERY_MAX_SEARCH_ENTITY_KIBIBYTES");
    }

    @Test
    void variablesThatNameNoSettingAreLeftAlone() {
        assertThat(new ConfigFolder(folder)
                        .load(Map.of(), Map.of("CHANCERY_JAVA_OPTIONS", "-Xmx1g", "PORT", "1"))
                        .settings()
                        .server()
                        .port())
                .isEqualTo(8081);
    }

    @Test
    void aValueOutOfRangeIsRefusedWithTheRange() {
        ConfigFolder config = new ConfigFolder(folder);
        assertThatThrownBy(() -> config.load(Map.of("port", "65536"), Map.of("CHANCERY_MAX_COOKIES", "many")))
                .isInstanceOfSatisfying(ConfigException.class, refused -> {
                    assertThat(refused.faults())
                            .containsExactly(
                                    new ConfigFault.OfFlag(
                                            "--port is '65536'; right would be a whole number from 0 to 65535"),
                                    new ConfigFault.OfVariable(
                                            "CHANCERY_MAX_COOKIES is 'many'; right would be a whole number from 1 to"
                                                    + " 1000"));
                    assertThat(refused.isWrongUsage()).isTrue();
                });
    }

    /** Each fault says where it is to be put right: a variable's was told as one of the file. */
    @Test
    void onlyAFaultOfTheFileNamesTheFile() {
        ConfigFolder config = new ConfigFolder(folder);
        assertThatThrownBy(() -> config.load(Map.of(), Map.of("CHANCERY_PORT", "x")))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        refused -> assertThat(refused.isWrongUsage()).isFalse())
                .hasMessageStartingWith("CHANCERY_PORT is 'x'")
                .hasMessageNotContaining("settings.properties");
        config.write(ConfigFolder.SETTINGS, "port = x\n");
        assertThatThrownBy(() -> config.load(Map.of(), Map.of()))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        refused -> assertThat(refused.isWrongUsage()).isFalse())
                .hasMessageContaining("settings.properties:1: port is 'x'");
    }

    @Test
    void aWaitingQueueWithoutBoundIsRefused() {
        ConfigFolder config = new ConfigFolder(folder).write(ConfigFolder.SETTINGS, "max-waiting-requests = 0\n");
        assertThat(config.faults())
                .containsExactly(
                        "settings.properties:1: max-waiting-requests is '0'; right would be a whole number from 1 to"
                                + " 100000");
    }

    @Test
    void aShareIsFromNoughtToOne() {
        ConfigFolder config = new ConfigFolder(folder);
        for (String good : List.of("0", "1", "0.75", ".5", "1.0")) {
            assertThat(config.load(Map.of("min-confidence", good), Map.of())
                            .settings()
                            .query()
                            .minConfidence())
                    .isEqualTo(Double.parseDouble(good));
        }
        for (String bad : List.of("1.1", "-0.5", "2", "0,5", "half", "1e-1", "NaN", "")) {
            assertThatThrownBy(() -> config.load(Map.of("min-confidence", bad), Map.of()))
                    .as(bad)
                    .hasMessageContaining("right would be a number from 0 to 1");
        }
    }

    @Test
    void unknownDoubledAndMalformedLinesAreFaults() {
        ConfigFolder config = new ConfigFolder(folder)
                .write(
                        ConfigFolder.SETTINGS,
                        "# head\nports = 1\nport = 1\nport = 2\nhost\nhost = \nmax-headers = 1e3\n");
        assertThat(config.faults()).hasSize(5);
        assertThat(config.faults().get(0)).startsWith("settings.properties:2: there is no setting 'ports'; there are ");
        assertThat(config.faults().subList(1, 5))
                .containsExactly(
                        "settings.properties:4: 'port' is already set in line 3",
                        "settings.properties:5: this is no setting; right would be key = value",
                        "settings.properties:6: host is ''; right would be a text without blanks",
                        "settings.properties:7: max-headers is '1e3'; right would be a whole number from 8 to 1000");
    }

    @Test
    void aFlagWithoutASettingIsRefused() {
        ConfigFolder config = new ConfigFolder(folder);
        assertThatThrownBy(() -> config.load(Map.of("prot", "1"), Map.of()))
                .hasMessageContaining("there is no setting for the flag --prot");
    }
}
