package acheatlas.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What is found out about a word, kept for the next time it is typed: every keystroke asks about
/// all the words before it again. Any thread.
final class Remembered<V> {
    /// Some ten times the content's words. Whoever types so many different ones starts anew, so
    /// that a screen in a waiting room does not fill up.
    private static final int MOST = 30_000;

    private final Map<String, V> answers = new ConcurrentHashMap<>();
    private final Function<String, V> source;

    Remembered(Function<String, V> source) {
        this.source = source;
    }

    V of(String word) {
        var known = answers.get(word);
        if (known != null) {
            return known;
        }
        if (answers.size() >= MOST) {
            answers.clear();
        }
        var answer = source.apply(word);
        answers.put(word, answer);
        return answer;
    }

    /// Forgets what was typed.
    void forget() {
        answers.clear();
    }
}
