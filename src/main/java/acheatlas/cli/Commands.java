package acheatlas.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;

/// The command line: `acheatlas COMMAND …`. Without a command the window opens instead.
@Command(
        name = "acheatlas",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A symptom-to-cause explorer. It teaches; it does not diagnose.",
        subcommands = CommandLine.HelpCommand.class)
public final class Commands implements Runnable {
    /// It ran and found something wrong.
    static final int FOUND_FAULTS = 1;

    /// It could not run: wrong words, a file that cannot be read or written.
    static final int COULD_NOT_RUN = 2;

    @Spec private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            scope = CommandLine.ScopeType.INHERIT,
            description = "content folder (default: ${DEFAULT-VALUE})",
            defaultValue = "${sys:acheatlas.data:-data}")
    private String folder;

    // picocli fills the fields before any command runs
    @SuppressWarnings("NullAway.Init")
    private Commands() {}

    /// Runs one command and returns its exit code: 0, 1 or 2.
    public static int run(String[] arguments, Screens screens, PrintWriter out, PrintWriter err) {
        var commands = new Commands();
        IExecutionExceptionHandler handler =
                (fault, line, _) -> {
                    if (!(fault instanceof CannotRun)) {
                        throw fault;
                    }
                    line.getErr().println(fault.getMessage());
                    return COULD_NOT_RUN;
                };
        return new CommandLine(commands)
                .addSubcommand(new CheckCommand(commands))
                .addSubcommand(new ExplainCommand(commands))
                .addSubcommand(new HandoutCommand(commands))
                .addSubcommand(new ScoreCommand(commands))
                .addSubcommand(new SnapshotCommand(commands, screens))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(handler)
                .execute(arguments);
    }

    String folder() {
        return folder;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say a command: check, explain, handout, score or snapshot.");
    }
}
