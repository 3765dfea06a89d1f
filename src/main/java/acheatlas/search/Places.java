package acheatlas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Hears where it hurts in a sentence that speaks of something else: "pulled my groin", "a knot in
/// the bum". Causes are ranked only from a place on, so a place that is missed hides them all.
final class Places {
    /// Meanings that complain: with one of these beside it, a place is where it hurts.
    static final Set<String> COMPLAINTS =
            Set.of(
                    "pain",
                    "tender",
                    "knot",
                    "tight",
                    "stiff",
                    "pull",
                    "pop",
                    "tear",
                    "bruis",
                    "burn",
                    "snap",
                    "click",
                    "spasm",
                    "cramp",
                    "pinch",
                    "sharp",
                    "shoot",
                    "stab",
                    "spread",
                    "strain",
                    "jab",
                    "lock",
                    "seiz",
                    "twang",
                    "tweak",
                    "jar",
                    "electric",
                    "sudden");

    /// Meanings that take it back, or make a place one of rest: "fine", "not", "lie on my back".
    static final Set<String> NOT_HERE =
            Set.of("not", "fine", "unsur", "can", "lie", "scan", "come", "replac");

    private record Place(List<String> concepts, SearchEntry entry) {}

    private final Lexicon lexicon;
    private final List<Place> places;

    Places(Map<String, SearchEntry> entries, Lexicon lexicon) {
        this.lexicon = lexicon;
        var read = new ArrayList<Place>();
        lexicon.pairs("places")
                .forEach(
                        (words, id) ->
                                Optional.ofNullable(entries.get(id))
                                        .map(entry -> new Place(lexicon.meanings(words), entry))
                                        .ifPresent(read::add));
        read.sort(Comparator.comparingInt((Place place) -> place.concepts().size()).reversed());
        places = List.copyOf(read);
    }

    /// Where it hurts, beside what the sentence was already found to say.
    List<Mention> in(Sentence sentence, Set<SearchEntry> said) {
        var taken = new HashSet<Word>();
        var mentions = new ArrayList<Mention>();
        for (var place : places) {
            for (var words : spots(sentence, place)) {
                if (words.stream().noneMatch(taken::contains) && isComplaint(sentence, words)) {
                    taken.addAll(words);
                    if (said.stream().noneMatch(entry -> names(entry, place))) {
                        mentions.add(mention(sentence, place, words));
                    }
                }
            }
        }
        return mentions;
    }

    /// Runs of neighbouring words that mean a place.
    private static List<List<Word>> spots(Sentence sentence, Place place) {
        var spots = new ArrayList<List<Word>>();
        var words = sentence.words().stream().filter(Word::isTelling).toList();
        int length = place.concepts().size();
        for (int at = 0; at + length <= words.size(); at++) {
            var run = words.subList(at, at + length);
            if (run.stream().map(Word::concept).toList().equals(place.concepts())) {
                spots.add(run);
            }
        }
        return spots;
    }

    private boolean isComplaint(Sentence sentence, List<Word> spot) {
        var piece =
                sentence.words().stream()
                        .filter(word -> word.clause() == spot.getFirst().clause())
                        .toList();
        if (piece.stream().map(Word::concept).anyMatch(NOT_HERE::contains)
                || isAdverb(sentence, spot)) {
            return false;
        }
        return piece.stream().map(Word::concept).anyMatch(COMPLAINTS::contains)
                || piece.stream().filter(Word::isTelling).count() <= spot.size() + 1;
    }

    /// "Back" where nothing is behind anybody: "it goes back".
    private boolean isAdverb(Sentence sentence, List<Word> spot) {
        var word = spot.getFirst();
        var typed = lexicon.read(sentence.quote(word.start(), word.end())).typedRow();
        if (!lexicon.sentenceWords().adverb().contains(typed.strip())) {
            return false;
        }
        int at = sentence.words().indexOf(word);
        return at > 0 && !isOwner(sentence.words().get(at - 1));
    }

    private boolean isOwner(Word word) {
        return lexicon.sentenceWords().owner().contains(word.concept());
    }

    private boolean names(SearchEntry entry, Place place) {
        return Set.copyOf(lexicon.meanings(entry.name())).containsAll(place.concepts());
    }

    private static Mention mention(Sentence sentence, Place place, List<Word> words) {
        int start = words.getFirst().start();
        int end = words.getLast().end();
        return new Mention(
                place.entry().finding(),
                Mention.Sense.PRESENT,
                sentence.quote(start, end),
                start,
                end,
                1);
    }
}
