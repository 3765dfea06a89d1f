import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The two calls of jpackage: first the application's image, then the installer around it. Between
/// them the image can be signed.
record JPackage(Product product, Target target) {
    private static final String PROGRAM = "jpackage";

    CommandLine image() throws IOException {
        var launchers = new Launchers(product, target);
        var more = new ArrayList<String>();
        for (var launcher : launchers.more().sequencedKeySet()) {
            more.add("--add-launcher");
            more.add(launcher + "=" + launchers.file(launcher));
        }
        var options = new ArrayList<String>();
        for (var option : launchers.javaOptions()) {
            options.add("--java-options");
            options.add(option);
        }
        return CommandLine.of(PROGRAM)
                .with(OptionFile.words(Path.of("packaging", "image.options")))
                .with(options("image"))
                .with(common())
                .with("--runtime-image", Dist.RUNTIME, "--input", Dist.INPUT)
                .with(options)
                .with(more)
                .with(signing())
                .with("--dest", Dist.IMAGE);
    }

    CommandLine installer() throws IOException {
        return CommandLine.of(PROGRAM)
                .with(options("installer"))
                .with(common())
                .with("--app-image", Dist.IMAGE + "/" + target.image)
                .with(signing())
                .with("--dest", Dist.INSTALLER);
    }

    private List<String> common() throws IOException {
        var common = new ArrayList<>(OptionFile.words(Path.of("packaging", "common.options")));
        common.addAll(
                List.of(
                        "--app-version",
                        product.version(),
                        "--description",
                        product.description()));
        return common;
    }

    private List<String> options(String step) throws IOException {
        return OptionFile.words(Path.of("packaging", target.word(), step + ".options"));
    }

    private List<String> signing() {
        return target == Target.MACOS ? Signing.macOptions() : List.of();
    }
}
