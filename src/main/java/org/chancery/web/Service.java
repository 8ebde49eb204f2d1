package org.chancery.web;

/** What answers at an address. */
sealed interface Service permits Endpoint, WriteEndpoint {
    /** The methods that it takes, as the header {@code Allow} lists them. */
    default String methods() {
        return switch (this) {
            case Endpoint reads -> "GET, HEAD, OPTIONS";
            case WriteEndpoint writes -> "POST, OPTIONS";
        };
    }
}
