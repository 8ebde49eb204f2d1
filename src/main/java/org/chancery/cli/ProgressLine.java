package org.chancery.cli;

import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chancery.ingest.Progress;

/** A progress bar on standard error, for one reading thread; nothing where that is no terminal. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int MEBIBYTE = 1 << 20;

    private final ProgressBar bar;

    private ProgressLine(ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar named {@code task}. */
    static ProgressLine named(String task) {
        return new ProgressLine(new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" MB", MEBIBYTE)
                .setInitialMax(0)
                .setUpdateIntervalMillis(200)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .clearDisplayOnFinish()
                .build());
    }

    @Override
    public void read(Path file, long bytesRead, long totalBytes) {
        if (bar.getMax() != totalBytes) {
            bar.maxHint(totalBytes);
        }
        bar.setExtraMessage(" " + file.getFileName());
        bar.stepTo(bytesRead);
    }

    @Override
    public void close() {
        bar.close();
    }
}
