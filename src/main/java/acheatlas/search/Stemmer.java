package acheatlas.search;

/// Takes the endings off words. Any thread.
final class Stemmer {
    private final WordAnalyzer endings;
    private final Remembered<String> stems = new Remembered<>(this::look);

    Stemmer(Grammar grammar) {
        endings = WordAnalyzer.stems(grammar);
    }

    String stem(String word) {
        return stems.of(word);
    }

    void forget() {
        stems.forget();
    }

    private String look(String word) {
        var words = endings.terms(word);
        return words.size() == 1 ? words.getFirst().word() : word;
    }
}
