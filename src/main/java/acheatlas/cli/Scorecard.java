package acheatlas.cli;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Cause;
import acheatlas.ranking.RankedCause;

import java.util.List;
import java.util.function.Predicate;

/// What the explorer made of a list of cases.
record Scorecard(List<Scored> cases) {
    private static final int MOST_CAUSES = 10;

    Scorecard {
        cases = List.copyOf(cases);
    }

    /// One case and what came out. Emergencies have no ranking: what the flags point to stands in
    /// `causes`.
    record Scored(
            Vignette vignette,
            List<Phrases.Resolved> phrases,
            List<String> causes,
            List<String> contributors,
            CareLevel level) {

        Scored {
            phrases = List.copyOf(phrases);
            causes = List.copyOf(causes);
            contributors = List.copyOf(contributors);
        }

        /// Whether a right cause stands among the first `most` of its own list.
        boolean isRightWithin(int most) {
            return within(causes, most) || within(contributors, most);
        }

        private boolean within(List<String> ids, int most) {
            return ids.stream().limit(most).anyMatch(vignette::acceptsCause);
        }

        boolean isTriageRight() {
            return vignette.acceptsLevel(level);
        }

        boolean isMissedEmergency() {
            return vignette.isEmergency()
                    && !vignette.acceptsLevel(level)
                    && level != CareLevel.EMERGENCY;
        }

        boolean isOverTriaged() {
            return vignette.isSelfCare() && vignette.isTooHigh(level);
        }

        List<String> unresolved() {
            return phrases.stream()
                    .filter(phrase -> !phrase.isUnderstood())
                    .map(Phrases.Resolved::phrase)
                    .toList();
        }
    }

    static Scorecard of(Atlas atlas, List<Vignette> vignettes) {
        var phrases = atlas.phrases();
        return new Scorecard(vignettes.stream().map(v -> score(atlas, phrases, v)).toList());
    }

    private static Scored score(Atlas atlas, Phrases phrases, Vignette vignette) {
        var reading = phrases.read(vignette.present(), vignette.absent());
        var assessment = atlas.explorer().assess(reading.findings());
        var causes =
                assessment.advice().allowsRanking()
                        ? ids(assessment.ranked().causes())
                        : assessment.urgentCauses().stream().map(Cause::id).toList();
        return new Scored(
                vignette,
                reading.phrases(),
                causes.stream().limit(MOST_CAUSES).toList(),
                ids(assessment.ranked().contributors()),
                assessment.level());
    }

    private static List<String> ids(List<RankedCause> ranked) {
        return ranked.stream().map(cause -> cause.cause().id()).toList();
    }

    int count(Predicate<Scored> what) {
        return Math.toIntExact(cases.stream().filter(what).count());
    }

    int top(int most) {
        return count(scored -> scored.isRightWithin(most));
    }

    int triageRight() {
        return count(Scored::isTriageRight);
    }

    int emergencies() {
        return count(scored -> scored.vignette().isEmergency());
    }

    int emergenciesMissed() {
        return count(Scored::isMissedEmergency);
    }

    int selfCare() {
        return count(scored -> scored.vignette().isSelfCare());
    }

    int overTriage() {
        return count(Scored::isOverTriaged);
    }

    int unresolvedPhrases() {
        return cases.stream().mapToInt(scored -> scored.unresolved().size()).sum();
    }
}
