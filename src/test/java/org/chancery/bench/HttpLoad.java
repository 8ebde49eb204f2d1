package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Sends the mixed queries to a running server, one client over one kept connection, and prints what they took: the
 * arguments are the server's address, the number of queries to warm up with and the number to measure.
 */
public final class HttpLoad {
    private HttpLoad() {}

    public static void main(String[] args) throws IOException {
        String base = args[0] + "/api/v1/search?";
        int warmUp = Integer.parseInt(args[1]);
        int measured = Integer.parseInt(args[2]);
        MixedQueries queries = new MixedQueries(42);
        for (String query : queries.take(warmUp)) {
            fetch(base + query);
        }
        List<String> load = queries.take(measured);
        long[] nanos = new long[load.size()];
        long bytes = 0;
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            bytes += fetch(base + load.get(i));
            nanos[i] = System.nanoTime() - start;
        }
        byKind(nanos);
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "queries %d  p50 %.2f ms  p90 %.2f ms  p99 %.2f ms  max %.2f ms  mean answer %d bytes%n",
                nanos.length,
                at(nanos, 0.50),
                at(nanos, 0.90),
                at(nanos, 0.99),
                at(nanos, 1),
                bytes / nanos.length);
    }

    private static void byKind(long[] nanos) {
        for (int kind = 0; kind < 14; kind++) {
            int first = kind;
            long[] ofKind = java.util.stream.IntStream.range(0, nanos.length)
                    .filter(i -> i % 14 == first)
                    .mapToLong(i -> nanos[i])
                    .sorted()
                    .toArray();
            System.out.printf(
                    Locale.ROOT, "kind %2d  p50 %6.2f ms  p99 %6.2f ms%n", kind, at(ofKind, 0.50), at(ofKind, 0.99));
        }
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.floor(part * sorted.length)))] / 1e6;
    }

    private static long fetch(String url) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection();
        if (connection.getResponseCode() != 200) {
            throw new IOException(connection.getResponseCode() + " for " + url);
        }
        try (InputStream body = connection.getInputStream()) {
            return body.readAllBytes().length;
        }
    }
}
