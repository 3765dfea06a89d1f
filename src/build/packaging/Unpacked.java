import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An installer's content in a folder of its own: what an installation would put on the disk,
/// without touching the system.
record Unpacked(Target target, Path installer) {

    /// The application's image.
    Path open() throws IOException, InterruptedException {
        var folder = Dist.fresh(Dist.CHECK).toAbsolutePath();
        var file = installer.toAbsolutePath().toString();
        return switch (target) {
            case LINUX -> {
                CommandLine.of("dpkg-deb", "--extract", file, folder.toString()).run();
                yield folder.resolve("opt/acheatlas");
            }
            case WINDOWS -> {
                CommandLine.of("msiexec", "/a", file, "/qn", "TARGETDIR=" + folder).run();
                yield find(folder);
            }
            case MACOS -> {
                CommandLine.of("hdiutil", "attach", file, "-readonly", "-nobrowse")
                        .with("-mountpoint", folder.resolve("disk").toString())
                        .run();
                yield folder.resolve("disk").resolve(target.image);
            }
        };
    }

    /// Windows lays out the unpacked files in folders of its own choice.
    private Path find(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(target.launcher()))
                    .findFirst()
                    .map(Path::getParent)
                    .orElseThrow(() -> new PackagingException("No launcher in " + installer));
        }
    }

    void close() throws IOException, InterruptedException {
        if (target == Target.MACOS) {
            var disk = Path.of(Dist.CHECK, "disk").toAbsolutePath().toString();
            new CommandLine(List.of("hdiutil", "detach", disk)).run();
        }
    }
}
