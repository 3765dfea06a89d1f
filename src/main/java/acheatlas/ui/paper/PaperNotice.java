package acheatlas.ui.paper;

/// How printing or saving went.
///
/// @param sentence empty where there is nothing to say
/// @param isFault whether it did not work; the sentence then says the way out
public record PaperNotice(String sentence, boolean isFault) {
    public static final PaperNotice NONE = new PaperNotice("", false);
}
