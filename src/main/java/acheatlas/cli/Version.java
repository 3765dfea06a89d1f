package acheatlas.cli;

import picocli.CommandLine.IVersionProvider;

/// The application's version, as the launcher passes it in `acheatlas.version`.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "Ache Atlas " + System.getProperty("acheatlas.version", "development")
        };
    }
}
