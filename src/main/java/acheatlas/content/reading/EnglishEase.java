package acheatlas.content.reading;

import acheatlas.content.reading.Score.Side;

import java.util.Collection;
import java.util.List;

/// English: the Flesch-Kincaid grade (Kincaid 1975) and SMOG (McLaughlin 1969), both in years of
/// school in the United States. The bounds are those health literacy asks for: grade 6, and 8 for
/// SMOG, which runs about two grades higher.
enum EnglishEase implements ReadingEase {
    INSTANCE;

    private static final double GRADE = 6.0;
    private static final double SMOG = 8.0;

    @Override
    public int syllables(String word) {
        return EnglishSyllables.in(word);
    }

    @Override
    public List<Score> scores(Collection<Sentence> sentences) {
        var counts = ReadingEase.count(sentences, this::syllables);
        if (counts.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Score("Flesch-Kincaid grade", grade(counts), GRADE, Side.AT_MOST),
                new Score("SMOG grade", smog(counts), SMOG, Side.AT_MOST));
    }

    private static double grade(Counts counts) {
        return 0.39 * counts.wordsPerSentence() + 11.8 * counts.syllablesPerWord() - 15.59;
    }

    private static double smog(Counts counts) {
        return 1.043 * Math.sqrt(counts.longWords() * 30.0 / counts.sentences()) + 3.1291;
    }
}
