package acheatlas.ui.articles;

import acheatlas.graph.Article;
import acheatlas.graph.CauseKind;
import acheatlas.graph.Graph;
import acheatlas.ui.controls.Icon;

/// The shelves, in the order they stand.
enum Subject {
    /// What people ask about, whatever it comes from.
    QUESTIONS,
    PILLARS,
    URGENT,
    MUSCLE,
    JOINT,
    NERVE,
    CONDITION,
    HABIT;

    static Subject of(Graph graph, Article article) {
        return switch (article.kind()) {
            case SUBJECT -> QUESTIONS;
            case PILLAR -> PILLARS;
            case CAUSE ->
                    article.about().isEmpty()
                            ? QUESTIONS
                            : of(graph.cause(article.about().getFirst()).kind());
        };
    }

    private static Subject of(CauseKind kind) {
        return switch (kind) {
            case HABIT -> HABIT;
            case MUSCLE -> MUSCLE;
            case JOINT -> JOINT;
            case NERVE -> NERVE;
            case CONDITION -> CONDITION;
            case URGENT -> URGENT;
        };
    }

    String name(ArticlesWords words) {
        return switch (this) {
            case QUESTIONS -> words.say("articles.subject.questions");
            case PILLARS -> words.say("articles.subject.pillars");
            case URGENT -> words.say("articles.subject.urgent");
            case MUSCLE -> words.say("articles.subject.muscle");
            case JOINT -> words.say("articles.subject.joint");
            case NERVE -> words.say("articles.subject.nerve");
            case CONDITION -> words.say("articles.subject.condition");
            case HABIT -> words.say("articles.subject.habit");
        };
    }

    Icon icon() {
        return switch (this) {
            case QUESTIONS -> Icon.NOT_SURE;
            case PILLARS -> Icon.ARTICLE;
            case URGENT, MUSCLE, JOINT, NERVE, CONDITION, HABIT -> Icon.of(look());
        };
    }

    /// The kind of cause whose colours it has.
    CauseKind look() {
        return switch (this) {
            case QUESTIONS, PILLARS, CONDITION -> CauseKind.CONDITION;
            case URGENT -> CauseKind.URGENT;
            case MUSCLE -> CauseKind.MUSCLE;
            case JOINT -> CauseKind.JOINT;
            case NERVE -> CauseKind.NERVE;
            case HABIT -> CauseKind.HABIT;
        };
    }

    /// The end of the ids of its nodes.
    String id() {
        return switch (this) {
            case QUESTIONS -> "questions";
            case PILLARS -> "pillars";
            case URGENT -> "urgent";
            case MUSCLE -> "muscle";
            case JOINT -> "joint";
            case NERVE -> "nerve";
            case CONDITION -> "condition";
            case HABIT -> "habit";
        };
    }
}
