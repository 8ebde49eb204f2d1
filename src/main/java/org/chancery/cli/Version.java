package org.chancery.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this build, as its manifest tells. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"chancery " + (version == null ? "(not packaged)" : version)};
    }
}
