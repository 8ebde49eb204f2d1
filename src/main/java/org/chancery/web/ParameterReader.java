package org.chancery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.json.Problem;
import org.chancery.json.Problem.Fault;

/**
 * Reads parameters, collecting what is wrong with them; {@link #finish} then refuses all of it at once, with every
 * parameter that was never asked for. Not safe for use by several threads.
 */
final class ParameterReader {
    private static final Pattern SHARE = Pattern.compile("[0-9]{1,9}|[0-9]{0,9}\\.[0-9]{1,9}");

    private final Parameters parameters;
    private final List<Fault> faults = new ArrayList<>();
    private final TreeSet<String> known = new TreeSet<>();
    private Problem.Type type = Problem.Type.INVALID_PARAMETER;

    ParameterReader(Parameters parameters) {
        this.parameters = parameters;
    }

    /** A reader for a page, whose forms send every field: what they leave empty is no parameter. */
    static ParameterReader ofPage(Parameters parameters) {
        return new ParameterReader(parameters.withoutBlank());
    }

    /** Every value of a parameter that may be repeated. */
    List<String> all(String name) {
        known.add(name);
        return parameters.all(name);
    }

    /** The value of a parameter that may stand once. */
    Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            fault(name, "it may be given once, and is given " + values.size() + " times", List.of());
        }
        return values.stream().findFirst();
    }

    /** Whether the parameter stands there, be it with an empty value. */
    boolean isGiven(String name) {
        known.add(name);
        return parameters.names().contains(name);
    }

    /** A whole number from {@code min} to {@code max}, both inclusive. */
    int number(String name, int min, int max, int whereAbsent) {
        Optional<String> value = one(name);
        if (value.isEmpty()) {
            return whereAbsent;
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        fault(name, "'" + value.get() + "' is not a whole number from " + min + " to " + max, List.of());
        return whereAbsent;
    }

    /** A number from 0 to 1, both inclusive, in plain digits. */
    OptionalDouble share(String name) {
        Optional<String> value = one(name);
        if (value.isPresent()) {
            if (SHARE.matcher(value.get()).matches()) {
                double share = Double.parseDouble(value.get());
                if (share <= 1) {
                    return OptionalDouble.of(share);
                }
            }
            fault(name, "'" + value.get() + "' is not a number from 0 to 1, such as 0.8", List.of());
        }
        return OptionalDouble.empty();
    }

    /** One of the values of {@code allowed}. */
    <T> T choice(String name, Map<String, T> allowed, T whereAbsent) {
        return one(name).flatMap(value -> chosen(name, value, allowed)).orElse(whereAbsent);
    }

    /** Any of the values of {@code allowed}, in the order given. */
    <T> List<T> choices(String name, Map<String, T> allowed) {
        return all(name).stream()
                .flatMap(value -> chosen(name, value, allowed).stream())
                .toList();
    }

    private <T> Optional<T> chosen(String name, String value, Map<String, T> allowed) {
        T choice = allowed.get(value);
        if (choice == null) {
            fault(name, "'" + value + "' is not one of its values", List.copyOf(allowed.keySet()));
        }
        return Optional.ofNullable(choice);
    }

    /** Notes a fault; {@code allowed} lists what would be right, or the nearest values. */
    void fault(String name, String detail, List<String> allowed) {
        fault(Problem.Type.INVALID_PARAMETER, Fault.of(name, detail, allowed));
    }

    /** Notes a fault of a kind of its own. */
    void fault(Problem.Type kind, Fault fault) {
        if (faults.isEmpty()) {
            type = kind;
        } else if (type != kind) {
            type = Problem.Type.INVALID_PARAMETER;
        }
        faults.add(fault);
    }

    /** Throws ProblemException where anything was wrong, or a parameter stands that nobody asked for. */
    void finish() {
        for (String name : parameters.names()) {
            if (!known.contains(name)) {
                fault(name, "there is no such parameter here", List.copyOf(known));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.badParameters(type, faults);
        }
    }
}
