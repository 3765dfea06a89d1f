package acheatlas.ui.kiosk;

/// How printing went, in a sentence with the way out.
final class PrintWords {
    private PrintWords() {}

    static String of(KioskDoors.Printed how, KioskWords words) {
        return switch (how) {
            case SENT -> words.say("kiosk.page.printed");
            case NO_PRINTER -> words.say("kiosk.page.no-printer");
            case FAILED -> words.say("kiosk.page.failed");
        };
    }
}
