package org.chancery.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code settings.properties}, a {@code key = value} a line, and what goes before it: environment and flags. */
final class SettingsFile {
    private static final Set<String> KEYS =
            SettingsTable.ALL.stream().map(Setting::key).collect(Collectors.toSet());

    private final Path file;
    private final Faults faults;
    private final Map<String, String> accepted = new HashMap<>();

    private SettingsFile(Path file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The settings. A value that is not allowed is a fault, and what it would have replaced stays. */
    static Settings read(Path file, Overrides overrides, Faults faults) {
        SettingsFile reading = new SettingsFile(file, faults);
        reading.readLines();
        for (Setting<?> setting : SettingsTable.ALL) {
            reading.accept(
                    setting,
                    overrides.environment().get(setting.variable()),
                    setting.variable(),
                    ConfigFault.OfVariable::new);
            reading.accept(
                    setting, overrides.flags().get(setting.key()), "--" + setting.key(), ConfigFault.OfFlag::new);
        }
        for (String key : overrides.flags().keySet()) {
            if (!KEYS.contains(key)) {
                faults.add(new ConfigFault.OfFlag("there is no setting for the flag --" + key));
            }
        }
        return Settings.of(new SettingValues(reading.accepted));
    }

    private void readLines() {
        Map<String, Integer> seen = new HashMap<>();
        for (TextFile.Line line : TextFile.lines(file, faults)) {
            int equals = line.text().indexOf('=');
            if (equals < 0) {
                faults.add(file, line.number(), "this is no setting; right would be key = value");
                continue;
            }
            String key = line.text().substring(0, equals).strip();
            Integer other = seen.putIfAbsent(key, line.number());
            if (other != null) {
                faults.add(file, line.number(), "'" + key + "' is already set in line " + other);
            } else if (!KEYS.contains(key)) {
                faults.add(
                        file,
                        line.number(),
                        "there is no setting '" + key + "'; there are "
                                + KEYS.stream().sorted().collect(Collectors.joining(", ")));
            }
            String value = line.text().substring(equals + 1);
            SettingsTable.ALL.stream()
                    .filter(setting -> setting.key().equals(key))
                    .forEach(setting -> accept(
                            setting, value, key, message -> new ConfigFault.InFile(file, line.number(), message)));
        }
    }

    private void accept(
            Setting<?> setting, @Nullable String value, String givenAs, Function<String, ConfigFault> fault) {
        if (value == null) {
            return;
        }
        if (setting.read(value).isPresent()) {
            accepted.put(setting.key(), value);
        } else {
            faults.add(fault.apply(givenAs + " is '" + value.strip() + "'; right would be " + setting.allowed()));
        }
    }
}
