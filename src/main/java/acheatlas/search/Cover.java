package acheatlas.search;

import acheatlas.graph.FindingKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Chooses among overlapping matches: the best first, then those that add something of their own.
///
/// Red flags and other findings are told apart: "chest pain and breathless" is a red flag and two
/// symptoms, so a red flag takes no word away from a symptom. It is itself given up where a symptom
/// explains the words better.
final class Cover {
    /// How much of a match must rest on words no better match has used.
    private static final double NEW_SHARE = 0.5;

    private final List<Match> chosen = new ArrayList<>();
    private final Set<Word> used = new HashSet<>();
    private final Set<Word> usedByFlags = new HashSet<>();

    private Cover() {}

    static List<Match> choose(List<Match> bestFirst) {
        var cover = new Cover();
        bestFirst.forEach(cover::consider);
        return cover.chosen;
    }

    private void consider(Match match) {
        boolean isRedFlag = match.phrase().isRedFlag();
        if (newShare(match, isRedFlag) < NEW_SHARE || leansOnFlag(match) || isPieceOfFlag(match)) {
            return;
        }
        chosen.add(match);
        (isRedFlag ? usedByFlags : used).addAll(match.words());
    }

    private double newShare(Match match, boolean isRedFlag) {
        double all = 0;
        double fresh = 0;
        for (var word : match.words()) {
            if (word.isTelling() && !Concept.isShared(word.concept())) {
                double weight = match.phrase().weight(word.concept());
                boolean isUsed = used.contains(word) || (isRedFlag && usedByFlags.contains(word));
                all += weight;
                fresh += isUsed ? 0 : weight;
            }
        }
        return all == 0 ? 1 : fresh / all;
    }

    /// "Can't pee" is a red flag; that "can't" is not the "hurts" of "hurts to pee".
    private boolean leansOnFlag(Match match) {
        return match.words().stream()
                .anyMatch(
                        word -> usedByFlags.contains(word) && !match.phrase().has(word.concept()));
    }

    /// A single word out of a red flag's phrase, such as "numb" of "numb between the legs".
    private boolean isPieceOfFlag(Match match) {
        if (match.phrase().kind() != FindingKind.SYMPTOM || !match.phrase().isSingleWord()) {
            return false;
        }
        return chosen.stream()
                .filter(flag -> flag.phrase().isRedFlag())
                .filter(flag -> flag.words().containsAll(match.words()))
                .anyMatch(
                        flag ->
                                flag.words().stream()
                                                .map(Word::piece)
                                                .collect(Collectors.toSet())
                                                .size()
                                        == 1);
    }
}
