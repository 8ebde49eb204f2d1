package org.chancery.architecture.planted.web;

import com.google.gson.Gson;

/** Uses a library that belongs to another package, on purpose. */
abstract class UsesGson {
    abstract Gson gson();
}
