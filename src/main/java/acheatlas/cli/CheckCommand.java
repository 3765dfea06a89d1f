package acheatlas.cli;

import acheatlas.content.Problem;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a content folder: file:line:column: what is wrong and what to do.",
            "Ends with 1 where it finds a problem; a warning alone ends with 0."
        })
final class CheckCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "content folder to check")
    private String folder = "";

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Option(names = "--lang", defaultValue = "en", description = "language of the words")
    private String language;

    // picocli fills the fields before the command runs
    @SuppressWarnings("NullAway.Init")
    CheckCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws CannotRun {
        var root = folder.isEmpty() ? commands.folder() : folder;
        var problems = Atlas.problems(root, language, LocalDate.now(ZoneId.systemDefault()));
        var out = spec.commandLine().getOut();
        if (json) {
            var array = new JsonArray();
            for (var problem : problems) {
                var object = new JsonObject();
                object.addProperty("file", problem.file());
                object.addProperty("line", problem.line());
                object.addProperty("column", problem.column());
                object.addProperty("kind", Json.name(problem.kind()));
                object.addProperty("severity", Json.name(problem.severity()));
                object.addProperty("id", problem.id());
                object.addProperty("message", problem.message());
                array.add(object);
            }
            out.println(Json.pretty(array));
        } else {
            problems.forEach(out::println);
            out.println(sum(problems));
        }
        return problems.stream().anyMatch(Problem::isError) ? Commands.FOUND_FAULTS : 0;
    }

    private static String sum(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        var found = errors == 0 ? "No problems" : many(errors, "problem");
        return warnings == 0 ? found + "." : found + ", " + many(warnings, "warning") + ".";
    }

    private static String many(long count, String word) {
        return count == 1 ? "1 " + word : count + " " + word + "s";
    }
}
