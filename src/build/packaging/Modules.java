import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Collects the jars of `target/lib` as explicit modules, which alone can be linked. A jar left on
/// the module path would void the AOT cache once the application is installed elsewhere.
///
/// JavaFX's empty jars, there for Maven only, are left out. A library that is no module yet gets
/// the descriptor jdeps works out for it; it is open, as the library was on the class path.
final class Modules {
    private static final String APPLICATION = "acheatlas";
    private static final String EMPTY = "Empty";
    private static final String RELEASE = "25";
    private static final String VERSION = "versions/" + RELEASE;

    private Modules() {}

    static void collect() throws IOException {
        Dist.fresh(Dist.MODULES);
        var jars = ModuleFinder.of(Path.of(Dist.LIBRARIES));
        var application =
                jars.find(APPLICATION)
                        .orElseThrow(
                                () ->
                                        new PackagingException(
                                                "No application; run: mvn -Pdist verify"));
        var found = new ArrayList<>(jars.findAll());
        // last: jdeps would miss what it needs as long as that is no module
        found.remove(application);
        for (var module : found) {
            if (!module.descriptor().isAutomatic()) {
                Files.copy(jar(module), collected(module));
            }
        }
        describe(
                found.stream()
                        .filter(module -> module.descriptor().isAutomatic())
                        .filter(module -> !name(module).endsWith(EMPTY))
                        .toList());
        Files.copy(jar(application), collected(application));
    }

    private static void describe(List<ModuleReference> libraries) throws IOException {
        if (libraries.isEmpty()) {
            return;
        }
        var descriptors = Dist.fresh("target/dist/descriptors");
        CommandLine.of("jdeps", "--ignore-missing-deps", "--multi-release", RELEASE)
                .with("--module-path", Dist.MODULES)
                .with("--generate-module-info", descriptors.toString())
                .with(libraries.stream().map(library -> jar(library).toString()).toList())
                .runTool();
        for (var library : libraries) {
            open(descriptors.resolve(name(library)).resolve(VERSION).resolve("module-info.java"));
        }
        // compiled together, because they need each other
        var compile =
                CommandLine.of("javac", "--release", RELEASE, "-d", "target/dist/described")
                        .with("--module-path", Dist.MODULES)
                        .with("--module-source-path", "target/dist/descriptors/*/" + VERSION);
        Dist.fresh("target/dist/described");
        for (var library : libraries) {
            compile = compile.with("--patch-module", name(library) + "=" + jar(library));
        }
        compile.with(
                        "--module",
                        libraries.stream().map(Modules::name).collect(Collectors.joining(",")))
                .runTool();
        for (var library : libraries) {
            addDescriptor(library);
        }
    }

    private static void open(Path descriptor) throws IOException {
        var text = Files.readString(descriptor);
        Files.writeString(descriptor, text.replaceFirst("(?m)^module ", "open module "));
    }

    private static void addDescriptor(ModuleReference library) throws IOException {
        var copy = collected(library);
        Files.copy(jar(library), copy);
        CommandLine.of("jar", "--update", "--file", copy.toString())
                .with("-C", "target/dist/described/" + name(library), "module-info.class")
                .runTool();
        System.out.println(name(library) + " is a module now.");
    }

    private static String name(ModuleReference module) {
        return module.descriptor().name();
    }

    private static Path collected(ModuleReference module) {
        return Path.of(Dist.MODULES).resolve(jar(module).getFileName());
    }

    private static Path jar(ModuleReference module) {
        return Path.of(module.location().orElseThrow());
    }
}
