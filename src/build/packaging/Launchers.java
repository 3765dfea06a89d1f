import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The programs a person starts, and the Java options each starts with.
record Launchers(Product product, Target target) {
    /// So that the language or content of whoever makes the package has no part in it.
    static final List<String> NOBODYS_SETTINGS =
            List.of(
                    "-Dacheatlas.settings=target/dist/settings.json",
                    "-Dacheatlas.clinic-settings=target/dist/clinic-settings.json");

    private static final String APPLICATION = "$APPDIR";

    /// Options of the installed application.
    List<String> javaOptions() {
        return javaOptions(APPLICATION + "/data", "-XX:AOTCache=" + APPLICATION + "/" + Dist.CACHE);
    }

    /// Options of the run that makes the AOT cache: the same, or the cache would be refused.
    List<String> trainingOptions() {
        var options = new ArrayList<>(NOBODYS_SETTINGS);
        options.addAll(
                javaOptions(
                        Dist.INPUT + "/data",
                        "-XX:AOTCacheOutput=" + Dist.INPUT + "/" + Dist.CACHE));
        return options;
    }

    private List<String> javaOptions(String data, String cache) {
        var options = new ArrayList<>(product.javaOptions());
        // a small heap that one thread cleans: starts sooner and holds less than G1
        options.add("-XX:+UseSerialGC");
        options.add("-Dacheatlas.data=" + data);
        options.add("-Dacheatlas.version=" + product.version());
        options.add(cache);
        return options;
    }

    /// Launchers beside the main one: their names, and their settings as jpackage reads them.
    SequencedMap<String, String> more() {
        var options = String.join(" ", javaOptions());
        var safe =
                "description=Ache Atlas without the graphics card\n"
                        + "java-options="
                        + options
                        + " -Dprism.order=sw\n"
                        + "linux-shortcut=true\nwin-menu=true\nwin-shortcut=false\n";
        var launchers = new TreeMap<String, String>();
        launchers.put(target.safeGraphics, safe);
        if (target == Target.WINDOWS) {
            launchers.put(
                    "acheatlas",
                    "description=Ache Atlas commands\nwin-console=true\n"
                            + "win-menu=false\nwin-shortcut=false\n");
        }
        return launchers;
    }

    String file(String launcher) {
        var name = launcher.equals(target.safeGraphics) ? "safe-graphics" : "commands";
        return Dist.LAUNCHERS + "/" + name + ".properties";
    }

    void write() throws IOException {
        Dist.fresh(Dist.LAUNCHERS);
        for (var launcher : more().entrySet()) {
            Files.writeString(Path.of(file(launcher.getKey())), launcher.getValue());
        }
    }
}
