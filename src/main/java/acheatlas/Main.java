package acheatlas;

/// Entry point: arguments lead to a command, no arguments open the window.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(args.length);
    }
}
