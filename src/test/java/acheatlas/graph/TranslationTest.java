package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ArticleLink;
import acheatlas.content.ArticleText;
import acheatlas.content.article.ArticlePage;
import acheatlas.content.article.Block;
import acheatlas.content.article.Question;
import acheatlas.content.article.Section;
import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A translation says the same as English as far as a machine can see: the same parts, sources,
/// moves, right answers and numbers.
class TranslationTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static Stream<Language> translations() {
        return Languages.SHIPPED.stream().filter(language -> !language.equals(Languages.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void anArticleHasTheSameParts(Language language) {
        for (var id : content(Languages.ENGLISH).articles().keySet()) {
            assertEquals(parts(Languages.ENGLISH, id), parts(language, id), id);
        }
    }

    private static List<String> parts(Language language, String id) {
        return ArticlePage.of(article(language, id)).sections().stream()
                .flatMap(TranslationTest::parts)
                .toList();
    }

    private static Stream<String> parts(Section section) {
        return Stream.concat(
                Stream.of(section.role().name()),
                section.blocks().stream().map(TranslationTest::part));
    }

    private static String part(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> "paragraph";
            case Block.Subheading _ -> "subheading";
            case Block.Points points -> points.points().size() + " points";
            case Block.MoveCard card -> "move " + card.move();
            case Block.Quiz quiz -> "right answers " + right(quiz.question());
        };
    }

    private static List<Boolean> right(Question question) {
        return question.options().stream().map(Question.Option::right).toList();
    }

    /// More terms may be explained than in English, whose everyday words need it less.
    @ParameterizedTest
    @MethodSource("translations")
    void anArticleLeadsToTheSamePlaces(Language language) {
        for (var id : content(Languages.ENGLISH).articles().keySet()) {
            assertEquals(links(Languages.ENGLISH, id), links(language, id), id);
        }
    }

    private static List<String> links(Language language, String id) {
        return article(language, id).links().stream()
                .filter(link -> link.target() != ArticleLink.Target.WORD)
                .map(link -> link.target() + " " + link.id())
                .sorted()
                .toList();
    }

    /// Doses, ages, weeks: a slip in one of them is the worst a translation can do.
    @ParameterizedTest
    @MethodSource("translations")
    void everyTextHasTheSameNumbers(Language language) {
        assertEquals(numbers(Languages.ENGLISH), numbers(language));
    }

    private static Map<String, List<String>> numbers(Language language) {
        var texts = PatientTexts.in(language);
        var numbers = new TreeMap<String, List<String>>();
        Stream.of(
                        texts.articles(),
                        texts.moves(),
                        texts.redFlags(),
                        texts.symptoms(),
                        texts.causes(),
                        texts.referrals(),
                        texts.rules(),
                        texts.glossary())
                .flatMap(kind -> kind)
                .forEach(
                        text ->
                                numbers.put(
                                        text.id(),
                                        text.paragraphs().stream()
                                                .flatMap(one -> NUMBER.matcher(one).results())
                                                .map(MatchResult::group)
                                                .sorted()
                                                .toList()));
        return numbers;
    }

    private static Content content(Language language) {
        return PatientTexts.in(language).content();
    }

    private static ArticleText article(Language language, String id) {
        return content(language).article(id).orElseThrow();
    }
}
