package acheatlas.ui.explore;

import acheatlas.graph.Graph;
import acheatlas.search.FindingSearch;
import acheatlas.search.Mention;
import acheatlas.search.Suggestion;
import acheatlas.triage.Answer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What is typed into the search field and what it may mean.
///
/// JavaFX thread only. Each keystroke asks the search, which answers at once. The search itself may
/// come later than the first words: they wait for it, and so does what was to be done with them.
public final class SearchViewModel {
    static final int MOST = 6;
    private static final Runnable NOTHING = () -> {};

    private final Graph graph;
    private final Predicate<Integer> isPicked;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NONE);
    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper();
    private Optional<FindingSearch> search = Optional.empty();
    private Runnable afterwards = NOTHING;

    SearchViewModel(Graph graph, Predicate<Integer> isPicked) {
        this.graph = graph;
        this.isPicked = isPicked;
    }

    /// Takes in the search once it is made, and answers what has been typed meanwhile.
    public void use(FindingSearch finder) {
        var meanwhile = afterwards;
        search = Optional.of(finder);
        type(found().typed());
        meanwhile.run();
    }

    /// Does something with what the words mean: at once, or as soon as that is known. Other words
    /// typed before then call it off.
    void whenKnown(Runnable action) {
        if (found().isWaiting()) {
            afterwards = action;
        } else {
            action.run();
        }
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public Found found() {
        return found.get();
    }

    /// Which offer Enter would add, from 0 on.
    public ReadOnlyIntegerProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    public void type(String text) {
        afterwards = NOTHING;
        active.set(0);
        found.set(text.isBlank() ? Found.NONE : ask(text));
    }

    public void clear() {
        type("");
    }

    private Found ask(String text) {
        return search.map(finder -> ask(finder, text)).orElseGet(() -> Found.waiting(text));
    }

    private Found ask(FindingSearch finder, String text) {
        var offers = new LinkedHashMap<Integer, Offer>();
        for (var mention : finder.understand(text).mentions()) {
            offers.put(mention.finding(), offer(mention));
        }
        int matched = Math.min(MOST, offers.size());
        for (var guess : finder.suggest(text, MOST)) {
            offers.putIfAbsent(guess.finding(), offer(guess));
        }
        return new Found(text, offers.values().stream().limit(MOST).toList(), matched, false);
    }

    private Offer offer(Mention mention) {
        var answer =
                switch (mention.sense()) {
                    case PRESENT -> Answer.PRESENT;
                    case DENIED -> Answer.ABSENT;
                    case UNSURE -> Answer.UNSURE;
                };
        return new Offer(graph.finding(mention.finding()), answer, mention.words());
    }

    private Offer offer(Suggestion guess) {
        var answer = guess.isPresent() ? Answer.PRESENT : Answer.ABSENT;
        return new Offer(graph.finding(guess.finding()), answer, guess.from());
    }

    /// Goes so many offers down, or up; stops at both ends.
    public void move(int steps) {
        int last = Math.max(0, found().offers().size() - 1);
        active.set(Math.clamp(active.get() + steps, 0, last));
    }

    public Optional<Offer> activeOffer() {
        var all = found().offers();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(active.get()));
    }

    public boolean isPicked(Offer offer) {
        return isPicked.test(offer.finding().index());
    }

    List<Offer> matched() {
        return found().allMatched();
    }
}
