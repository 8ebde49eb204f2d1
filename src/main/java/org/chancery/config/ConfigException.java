package org.chancery.config;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used: the folder, a flag or a variable has at least one fault. */
public final class ConfigException extends RuntimeException {
    private final transient List<ConfigFault> faults;

    /** An exception whose message lists all {@code faults}, a line each. */
    public ConfigException(List<ConfigFault> faults) {
        super(faults.stream().map(ConfigFault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    /** Whether the command was used wrongly: a flag is at fault, whatever else is. */
    public boolean isWrongUsage() {
        return faults.stream().anyMatch(ConfigFault.OfFlag.class::isInstance);
    }

    /** Every fault found, in the order of files and lines as they were read. */
    public List<ConfigFault> faults() {
        return faults;
    }
}
