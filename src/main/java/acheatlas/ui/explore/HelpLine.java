package acheatlas.ui.explore;

/// Whom to call in an emergency.
///
/// @param number empty where nobody knows it: then it is "your local emergency number"
/// @param country whose number it is; empty for a number of the clinic's own
public record HelpLine(String number, String country) {
    static final HelpLine UNKNOWN = new HelpLine("", "");
}
