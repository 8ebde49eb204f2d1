package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.config.ConfigFault;
import org.chancery.config.IndexConfig;
import org.chancery.lucene.IndexCheck;
import org.chancery.lucene.LuceneIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the configuration and the index. */
@Command(
        name = "check",
        description = "Checks index-config and the index, and names every fault with file and line.",
        footer = {"", "Exit code: 0 when there is no fault, 1 when there is one."})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Terminal terminal = Terminal.ofProcess();
        List<ConfigFault> faults = IndexConfig.check(common.configFolder());
        faults.forEach(fault -> terminal.out().println(Terminal.clean(fault.toString())));
        if (!faults.isEmpty()) {
            terminal.out().println(faults.size() == 1 ? "1 fault" : faults.size() + " faults");
            terminal.out().flush();
            return 1;
        }
        IndexConfig config = common.config();
        terminal.out()
                .println(String.format(
                        "%s: no fault (%,d speakers, %,d countries, %,d organisations, %,d groups, %,d topics)",
                        config.folder().getFileName(),
                        config.authority().speakers().size(),
                        config.authority().countries().size(),
                        config.authority().organisations().size(),
                        config.authority().groups().size(),
                        config.authority().topics().size()));
        List<String> indexFaults = new ArrayList<>();
        if (LuceneIndex.exists(CommonOptions.dataFolder(config))) {
            indexFaults.addAll(IndexCheck.faults(CommonOptions.dataFolder(config)));
            indexFaults.forEach(fault -> terminal.out().println(Terminal.clean(fault)));
            if (indexFaults.isEmpty()) {
                try (LuceneIndex index = CommonOptions.open(config)) {
                    terminal.out()
                            .println(String.format(
                                    "%s: no fault (%,d statements)",
                                    CommonOptions.dataFolder(config).getFileName(),
                                    index.searcher().info().statements()));
                }
            }
        } else {
            terminal.out().println(CommonOptions.dataFolder(config).getFileName() + ": no index yet");
        }
        terminal.out().flush();
        return indexFaults.isEmpty() ? 0 : 1;
    }
}
