import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/// Makes the installable application for the system it runs on, in `target/dist`: jars -> explicit
/// modules -> runtime -> trained AOT cache -> image -> installer.
///
/// ```
/// java src/build/packaging/Package.java                        # all of it, after `mvn package`
/// java src/build/packaging/Package.java --check                # tries what was made
/// java src/build/packaging/Package.java --dry-run --os windows # shows the calls of jpackage
/// ```
///
/// `mvn -Pdist verify` does the first two. Run in the project's folder, with JDK 25.
final class Package {
    private Package() {}

    public static void main(String[] arguments) throws Exception {
        try {
            run(List.of(arguments));
        } catch (PackagingException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> words) throws Exception {
        var product = Product.read();
        if (words.isEmpty()) {
            make(product);
        } else if (words.equals(List.of("--check"))) {
            new Check(product, Target.here()).run();
        } else if (words.equals(List.of("--dry-run"))) {
            for (var target : Target.values()) {
                show(product, target);
            }
        } else if (words.size() == 3 && words.subList(0, 2).equals(List.of("--dry-run", "--os"))) {
            show(product, Target.named(words.getLast()));
        } else {
            throw new PackagingException(
                    "Say nothing, --check, or --dry-run --os windows|macos|linux.");
        }
    }

    private static void make(Product product) throws Exception {
        var target = Target.here();
        var launchers = new Launchers(product, target);
        var jpackage = new JPackage(product, target);
        Modules.collect();
        LinkedRuntime.link(product);
        fillInput();
        train(launchers);
        launchers.write();
        Dist.fresh(Dist.IMAGE);
        jpackage.image().runTool();
        finishImage(target);
        Signing.sign(Path.of(Dist.IMAGE), ".exe", ".dll");
        Dist.fresh(Dist.INSTALLER);
        jpackage.installer().runTool();
        finishInstaller(product, target);
    }

    private static void fillInput() throws IOException {
        var input = Dist.fresh(Dist.INPUT);
        Dist.copy(Path.of("data"), input.resolve("data"));
        Licences.gather(input);
    }

    private static void train(Launchers launchers) throws IOException, InterruptedException {
        Display.command()
                .with(Path.of(Dist.RUNTIME, "bin", "java").toString())
                .with(launchers.trainingOptions())
                .with("-m", "acheatlas/acheatlas.Main", "--train")
                .run();
        if (!Files.exists(Path.of(Dist.INPUT, Dist.CACHE))) {
            throw new PackagingException("The training run left no AOT cache.");
        }
    }

    private static void finishImage(Target target) throws IOException, InterruptedException {
        var image = Path.of(Dist.IMAGE, target.image);
        switch (target) {
            case WINDOWS -> startOnce(image.resolve(target.application));
            case LINUX -> strip(image);
            case MACOS -> {} // a change now would break its signature
        }
    }

    /// The launcher would start itself anew only to hand on Ctrl+C (JDK-8301247).
    private static void startOnce(Path application) throws IOException {
        try (var files = Files.newDirectoryStream(application, "*.cfg")) {
            for (var file : files) {
                var text = Files.readString(file);
                file.toFile().setWritable(true);
                Files.writeString(
                        file, text.replaceFirst("\\[Application]", "$0\nwin.norestart=true"));
            }
        }
    }

    /// Drops the names of native functions that nobody calls from outside: 7 MB.
    private static void strip(Path image) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(image)) {
            CommandLine.of("strip", "--strip-unneeded")
                    .with(files.map(Path::toString).filter(name -> name.endsWith(".so")).toList())
                    .run();
        }
    }

    private static void finishInstaller(Product product, Target target) throws Exception {
        var made = Dist.only(Dist.INSTALLER, target.installer());
        var installer = made.resolveSibling(target.download(product.version()));
        Files.move(made, installer);
        Signing.sign(installer, target.installer());
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(installer));
        var name = installer.getFileName().toString();
        Files.writeString(
                installer.resolveSibling(name + ".sha256"),
                "%064x  %s%n".formatted(new BigInteger(1, digest), name),
                StandardOpenOption.CREATE);
        System.out.println("Made " + installer);
        Signing.sayWhether(target);
    }

    private static void show(Product product, Target target) throws IOException {
        var launchers = new Launchers(product, target);
        var jpackage = new JPackage(product, target);
        System.out.println("# " + target.word() + ": the image");
        System.out.println(jpackage.image().shown(target));
        for (var launcher : launchers.more().entrySet()) {
            System.out.println("\n# " + launchers.file(launcher.getKey()));
            System.out.print(launcher.getValue());
        }
        System.out.println("\n# " + target.word() + ": the installer");
        System.out.println(jpackage.installer().shown(target) + "\n");
    }
}
