package acheatlas.sentences;

import acheatlas.graph.Source;
import acheatlas.i18n.Messages;

/// When a source was published; where it gives no date, that, and when it was read.
public final class SourceDate {
    private SourceDate() {}

    /// `2018`, or `no date given; seen 2026`; empty where neither is known.
    public static String of(Source source, Messages messages) {
        if (source.year() > 0) {
            return Integer.toString(source.year());
        }
        return source.seen() > 0
                ? messages.say("source.seen", Integer.toString(source.seen()))
                : "";
    }
}
