package org.chancery.statement;

/** The checks that the records of this package share. */
final class Checks {
    private Checks() {}

    /** Throws IllegalArgumentException, naming {@code what}, unless {@code value} holds more than white space. */
    static void notBlank(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
    }
}
