package org.chancery.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Standard output that fails where it cannot be written, instead of passing over it. Give it large pieces: each is flushed. */
final class CheckedOutput extends FilterOutputStream {
    private final PrintStream standardOutput;

    CheckedOutput(PrintStream standardOutput) {
        super(standardOutput);
        this.standardOutput = standardOutput;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        standardOutput.write(bytes, offset, length);
        check();
    }

    @Override
    public void write(int b) throws IOException {
        standardOutput.write(b);
        check();
    }

    @Override
    public void flush() throws IOException {
        check();
    }

    private void check() throws IOException {
        if (standardOutput.checkError()) {
            throw new IOException("standard output could not be written");
        }
    }
}
