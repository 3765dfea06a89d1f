package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentFolder;
import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "When to get help" says now, today or soon in every article; these three are the care levels of
/// the graph, and one sign asks for the same haste wherever it is named.
///
/// English is held to the red flags; another language is held to English line by line, so that it
/// needs no list of its own.
class HelpLevelsTest {
    private static final ContentFolder DATA = new ContentFolder(Path.of("data"));
    private static final int LEVELS = 3;

    /// The article whose subject the levels are; it explains them in a section of their own.
    private static final String OWN_ARTICLE = "a_when_to_get_help";

    /// The words by which a line names a red flag.
    private static final Map<String, Pattern> NAMED =
            Map.ofEntries(
                    words("rf_saddle_numbness", "numb( or feel odd)? between the legs"),
                    words("rf_bladder_bowel_change", "control of pee or poo|hold your pee"),
                    words("rf_both_legs_neuro", "[Bb]oth legs (turn|go|hurt|are newly)"),
                    words("rf_progressive_leg_weakness", "[Ff]oot (that )?(drags|drops)"),
                    words("rf_new_sexual_change", "Sex feels numb"),
                    words("rf_major_trauma", "bad (crash|accident|fall or crash)|serious crash"),
                    words("rf_minor_trauma_weak_bones", "small fall"),
                    words("rf_pee_fever_flank", "[Bb]urning or bloody pee"),
                    words("rf_avn_risk", "[Dd]eep groin pain"),
                    words("rf_cant_bear_weight_after_fall", "fell and cannot stand"),
                    words("rf_leg_short_turned_out", "short(er)? or turned out"),
                    words("rf_fever_unwell", "run a fever|[Ff]everish|^Fever"),
                    words("rf_hot_joint_cannot_move", "too sore to move|hip is hot"),
                    words("rf_hip_replacement_new_pain", "replaced hip"),
                    words("rf_cancer_history", "had cancer"),
                    words("rf_weight_loss", "lose weight|weight loss"),
                    words("rf_constant_night_pain", "never lets up"),
                    words("rf_belly_back_collapse", "belly or back pain"),
                    words("rf_chest_pain", "[Cc]hest pain|trouble breathing|short of breath"),
                    words("rf_swollen_warm_leg", "swollen,? (and )?warm|warm and swollen"),
                    words("rf_cold_pale_leg", "cold(,| and) pale"),
                    words("rf_testicle_pain", "testicle"),
                    words("rf_hard_lump_vomiting", "lump .*(hard|vomit)|hard, sore groin lump"),
                    words("rf_pregnant_or_missed_period_pain", "shoulder-tip|tip of your shoulder"),
                    words("rf_bone_stress_pattern", "footfall|each step or hop|each landing"),
                    words("rf_head_jaw_eye", "new bad headache"),
                    words("rf_under16_limp", "[Cc]hild.* limps|under 16"),
                    words("rf_cant_bear_weight", "takes? no weight|take weight on the leg"),
                    words("rf_dark_pee_after_exercise", "pee turns dark|[Bb]rown pee"),
                    words("rf_baby_moving_less", "baby moves less"));

    record Line(String article, CareLevel level, String says) {}

    private static final List<Line> LINES = lines(Languages.ENGLISH);
    private static final Content CONTENT = PatientTexts.in(Languages.ENGLISH).content();

    static Stream<Language> languages() {
        return Languages.SHIPPED.stream();
    }

    private static Map.Entry<String, Pattern> words(String flag, String pattern) {
        return Map.entry(flag, Pattern.compile(pattern));
    }

    private static List<Line> lines(Language language) {
        var wording = Wording.of(language);
        var lines = new ArrayList<Line>();
        try {
            for (var id : DATA.articleIds(language.tag())) {
                var level = CareLevel.SELF_CARE;
                for (var line : section(wording, id)) {
                    level = level(wording, line, level);
                    if (line.startsWith("- ")) {
                        var says = line.replaceFirst("^- (\\*\\*\\w+:\\*\\* )?", "");
                        lines.add(new Line(id, level, says));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static List<String> section(Wording wording, String id) throws IOException {
        var article = DATA.article(wording.language().tag(), id);
        return Files.readAllLines(article).stream()
                .dropWhile(line -> !line.equals("## " + wording.one("help")))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .toList();
    }

    private static CareLevel level(Wording wording, String line, CareLevel before) {
        var word = Pattern.compile("^(?:- )?\\*\\*(\\w+)").matcher(line);
        return word.find()
                ? Stream.of(CareLevel.EMERGENCY, CareLevel.URGENT, CareLevel.SOON)
                        .filter(level -> wording.one(key(level)).equals(word.group(1)))
                        .findFirst()
                        .orElse(before)
                : before;
    }

    private static String key(CareLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyArticleSaysWhenToGetHelpMostUrgentFirst(Language language) {
        var lines = lines(language);
        for (var article : CONTENT.graph().articles()) {
            var levels = levels(lines, article.id());
            var urgentFirst = levels.stream().sorted((a, b) -> b.compareTo(a)).toList();
            assertEquals(urgentFirst, levels, article.id());
            assertEquals(LEVELS, levels.stream().distinct().count(), article.id());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTranslationAsksForTheSameHasteLineByLine(Language language) {
        var lines = lines(language);
        for (var article : CONTENT.graph().articles()) {
            assertEquals(levels(LINES, article.id()), levels(lines, article.id()), article.id());
        }
    }

    private static List<CareLevel> levels(List<Line> lines, String article) {
        return lines.stream()
                .filter(line -> line.article().equals(article))
                .map(Line::level)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyArticleSaysWhatTheLevelsMean(Language language) throws IOException {
        var wording = Wording.of(language);
        var meaning = wording.one("levels");
        for (var article : CONTENT.graph().articles()) {
            assertTrue(
                    article.id().equals(OWN_ARTICLE)
                            || section(wording, article.id()).stream()
                                    .anyMatch(line -> line.startsWith(meaning)),
                    article.id());
        }
    }

    @Test
    void noArticleAsksForLessHasteThanTheRedFlagItNames() {
        var tooSlow = new ArrayList<String>();
        for (var flag : CONTENT.graph().redFlags()) {
            var id = CONTENT.graph().finding(flag.finding()).id();
            LINES.stream()
                    .filter(line -> names(line, id) && !line.level().isAtLeast(flag.level()))
                    .forEach(line -> tooSlow.add(id + " in " + line));
        }
        assertEquals(List.of(), tooSlow);
    }

    @Test
    void eachRedFlagThatCountsAloneIsNamedInTheArticleOnHelp() {
        var graph = CONTENT.graph();
        var left =
                graph.redFlags().stream()
                        .filter(flag -> flag.level().isAtLeast(CareLevel.SOON))
                        .map(flag -> graph.finding(flag.finding()).id())
                        .filter(flag -> LINES.stream().noneMatch(line -> ownNames(line, flag)))
                        .toList();
        assertEquals(List.of(), left);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theSameWordsNeverStandUnderTwoLevels(Language language) {
        var seen = new HashMap<String, Line>();
        for (var line : lines(language)) {
            var words = line.says().replaceAll(" ?\\(\\[.*", "");
            var first = seen.putIfAbsent(words, line);
            assertEquals(first == null ? line.level() : first.level(), line.level(), words);
        }
    }

    private static boolean ownNames(Line line, String flag) {
        return line.article().equals(OWN_ARTICLE) && names(line, flag);
    }

    private static boolean names(Line line, String flag) {
        var pattern = NAMED.get(flag);
        return pattern != null && pattern.matcher(line.says()).find();
    }
}
