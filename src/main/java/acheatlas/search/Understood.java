package acheatlas.search;

import java.util.List;

/// What a sentence says, as far as it was understood.
///
/// @param mentions in the order of the sentence, no finding twice
/// @param leftOver words that carry meaning but led to no finding
public record Understood(List<Mention> mentions, List<String> leftOver) {

    public Understood {
        mentions = List.copyOf(mentions);
        leftOver = List.copyOf(leftOver);
    }
}
