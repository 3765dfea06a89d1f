import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Holds every Java file under the named folders to google-java-format, AOSP style. Run by Maven
/// with JDK 25: `check` names the files that differ and fails, `apply` rewrites them.
void main(String[] args) throws Exception {
    var apply = args[0].equals("apply");
    var formatter =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());
    var different = new ArrayList<Path>();
    for (var file : javaFiles(List.of(args).subList(1, args.length))) {
        var source = Files.readString(file);
        var formatted = formatter.formatSourceAndFixImports(source);
        if (formatted.equals(source)) {
            continue;
        }
        different.add(file);
        if (apply) {
            Files.writeString(file, formatted);
        }
    }
    if (!apply && !different.isEmpty()) {
        different.forEach(file -> System.err.println("not formatted: " + file));
        System.err.println("To mend: mvn generate-resources exec:exec@format");
        System.exit(1);
    }
}

List<Path> javaFiles(List<String> folders) throws Exception {
    var files = new ArrayList<Path>();
    for (var folder : folders) {
        try (var walk = Files.walk(Path.of(folder))) {
            walk.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
        }
    }
    return files;
}
