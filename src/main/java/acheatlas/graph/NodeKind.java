package acheatlas.graph;

import acheatlas.content.Form;

/// The kinds of node: where each stands in the file and how its ids are written.
enum NodeKind {
    REGION("regions", "region", "[a-z0-9]+(_[a-z0-9]+)*", "low_back"),
    MUSCLE("muscles", "muscle", "[a-z]+(-[a-z]+)*", "gluteus-maximus"),
    FINDING("findings", "finding", "(s|m|rf)_[a-z0-9]+(_[a-z0-9]+)*", "s_groin_pain"),
    RULE("rules", "rule", "R[1-9][0-9]?[a-z]?", "R3a"),
    GATE("gate", "check question", "g_[a-z0-9]+(_[a-z0-9]+)*", "g_nerves"),
    CAUSE("causes", "cause", "c_[a-z0-9]+(_[a-z0-9]+)*", "c_hip_oa"),
    MOVE("moves", "move", "(st|ex)_[a-z0-9]+(_[a-z0-9]+)*", "st_piriformis"),
    REFERRAL("referrals", "referral", "ref_[a-z0-9]+(_[a-z0-9]+)*", "ref_piriformis"),
    ARTICLE("articles", "article", "a_[a-z0-9]+(_[a-z0-9]+)*", "a_hip_oa"),
    SOURCE("sources", "source", "[A-Z][A-Z0-9_]*", "LEAP2018");

    private final String section;
    private final String called;
    private final String idPattern;
    private final String idExample;

    NodeKind(String section, String called, String idPattern, String idExample) {
        this.section = section;
        this.called = called;
        this.idPattern = idPattern;
        this.idExample = idExample;
    }

    /// Its key in the file.
    String section() {
        return section;
    }

    /// Its name in a sentence.
    String called() {
        return called;
    }

    /// How its ids are written.
    Form idForm() {
        return Form.of(idPattern, idExample);
    }
}
