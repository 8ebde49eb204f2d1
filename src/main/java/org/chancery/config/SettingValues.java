package org.chancery.config;

import java.util.Map;

/**
 * The values that were given for settings, as texts that have been found to be allowed.
 *
 * @param texts value by key; a setting without one has its default
 */
record SettingValues(Map<String, String> texts) {
    SettingValues {
        texts = Map.copyOf(texts);
    }

    /** The value of a setting. */
    <T> T of(Setting<T> setting) {
        return setting.read(texts.getOrDefault(setting.key(), setting.fallback()))
                .orElseThrow();
    }
}
