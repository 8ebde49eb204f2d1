package org.chancery.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The files that pages need: a fixed few, read once, each at an address that names its content and so lasts for ever. */
final class Assets {
    private final List<Route> routes = new ArrayList<>();
    private final String css = add("chancery.css", "text/css; charset=utf-8");
    private final String script = add("chancery.js", "text/javascript; charset=utf-8");
    private final String icon = add("icon.svg", "image/svg+xml");

    private String add(String name, String type) {
        byte[] bytes = read(name);
        int dot = name.lastIndexOf('.');
        String address = "/assets/" + name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
        Answer answer = Answer.file(type, bytes, Compression.gzipWell(bytes));
        routes.add(Route.of(Route.Style.ASSET, address, call -> answer));
        return address;
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the file web/" + name + " is not in the build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Where they are served. */
    List<Route> routes() {
        return List.copyOf(routes);
    }

    /** The address of the style sheet. */
    String css() {
        return css;
    }

    /** The address of the script. */
    String script() {
        return script;
    }

    /** The address of the icon. */
    String icon() {
        return icon;
    }
}
