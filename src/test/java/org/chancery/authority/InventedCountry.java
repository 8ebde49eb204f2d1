package org.chancery.authority;

import java.util.List;
import java.util.Optional;
import org.chancery.statement.PartialDate;

/** Countries for tests: what most of them say nothing about is left empty. */
public final class InventedCountry {
    private InventedCountry() {}

    /** A country that has always been one. */
    public static CountryEntry of(
            String code, String alpha3, String name, List<String> aliases, List<String> demonyms) {
        return of(code, alpha3, name, aliases, demonyms, Optional.empty(), Optional.empty());
    }

    /** A country that was one from a date on and up to another. */
    public static CountryEntry of(
            String code,
            String alpha3,
            String name,
            List<String> aliases,
            List<String> demonyms,
            Optional<PartialDate> from,
            Optional<PartialDate> to) {
        return new CountryEntry(
                code, alpha3, name, aliases, demonyms, Optional.empty(), List.of(), from, to, List.of());
    }
}
