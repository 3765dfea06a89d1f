package acheatlas.ui.explore;

import acheatlas.search.FindingSearch;
import acheatlas.search.Mention;
import acheatlas.search.Suggestion;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What is typed into the search field and what it may mean.
///
/// JavaFX thread only. Each keystroke asks the search, which answers at once.
public final class SearchViewModel {
    static final int MOST = 6;

    private final FindingSearch search;
    private final Predicate<Integer> isPicked;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NONE);
    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper();

    SearchViewModel(FindingSearch search, Predicate<Integer> isPicked) {
        this.search = search;
        this.isPicked = isPicked;
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public Found found() {
        return found.get();
    }

    /// Which suggestion Enter would add, from 0 on.
    public ReadOnlyIntegerProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    public void type(String text) {
        active.set(0);
        found.set(text.isBlank() ? Found.NONE : ask(text));
    }

    public void clear() {
        type("");
    }

    private Found ask(String text) {
        var mentions = search.understand(text).mentions();
        var byFinding = new LinkedHashMap<Integer, Suggestion>();
        mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .forEach(mention -> byFinding.put(mention.finding(), suggestion(mention)));
        int matched = Math.min(MOST, byFinding.size());
        search.suggest(text, MOST).forEach(guess -> byFinding.putIfAbsent(guess.finding(), guess));
        return new Found(text, byFinding.values().stream().limit(MOST).toList(), matched);
    }

    private static Suggestion suggestion(Mention mention) {
        return new Suggestion(mention.finding(), 1, mention.isPresent(), mention.words());
    }

    /// Goes so many suggestions down, or up; stops at both ends.
    public void move(int steps) {
        int last = Math.max(0, found().suggestions().size() - 1);
        active.set(Math.clamp(active.get() + steps, 0, last));
    }

    public Optional<Suggestion> activeSuggestion() {
        var all = found().suggestions();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(active.get()));
    }

    public boolean isPicked(Suggestion suggestion) {
        return isPicked.test(suggestion.finding());
    }

    List<Suggestion> matched() {
        return found().allMatched();
    }
}
