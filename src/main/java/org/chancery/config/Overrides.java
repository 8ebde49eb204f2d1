package org.chancery.config;

import java.util.Map;

/**
 * What goes before the settings file: a flag before an environment variable, either before the file.
 *
 * @param flags value by the key of the setting: {@code port}, {@code data-folder}
 * @param environment value by variable; variables that name no setting are left alone
 */
public record Overrides(Map<String, String> flags, Map<String, String> environment) {
    public Overrides {
        flags = Map.copyOf(flags);
        environment = Map.copyOf(environment);
    }

    /** No flags, and the environment of this process. */
    public static Overrides ofEnvironment() {
        return new Overrides(Map.of(), System.getenv());
    }

    /** These flags, and the environment of this process. */
    public static Overrides ofFlags(Map<String, String> flags) {
        return new Overrides(flags, System.getenv());
    }
}
