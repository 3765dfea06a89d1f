package acheatlas.content.reading;

import acheatlas.content.reading.Score.Side;

import java.util.Collection;
import java.util.List;

/// Spanish: the ease of Fernández-Huerta (1959, with the misprint of its sentence term put right)
/// and that of Szigriszt-Pazos (1993) read on the INFLESZ scale (Barrio-Cantalejo 2008). Both run
/// from 0, hard, to 100, easy; from 70 and 65 on a text suits readers of primary school.
enum SpanishEase implements ReadingEase {
    INSTANCE;

    private static final double FERNANDEZ_HUERTA = 70.0;
    private static final double INFLESZ = 65.0;

    @Override
    public int syllables(String word) {
        return SpanishSyllables.in(word);
    }

    @Override
    public List<Score> scores(Collection<Sentence> sentences) {
        var counts = ReadingEase.count(sentences, this::syllables);
        if (counts.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Score("INFLESZ", inflesz(counts), INFLESZ, Side.AT_LEAST),
                new Score(
                        "Fernández-Huerta",
                        fernandezHuerta(counts),
                        FERNANDEZ_HUERTA,
                        Side.AT_LEAST));
    }

    private static double fernandezHuerta(Counts counts) {
        return 206.84 - 60 * counts.syllablesPerWord() - 1.02 * counts.wordsPerSentence();
    }

    private static double inflesz(Counts counts) {
        return 206.835 - 62.3 * counts.syllablesPerWord() - counts.wordsPerSentence();
    }
}
