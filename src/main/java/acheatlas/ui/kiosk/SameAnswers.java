package acheatlas.ui.kiosk;

import acheatlas.triage.Findings;

/// What somebody said in one language, carried over by its ids into another.
record SameAnswers(KioskViewModel before, KioskViewModel now) {
    void carry() {
        var findings = before.explore().seen().assessment().findings();
        findings.inOrder().forEach(finding -> carry(findings, finding));
        before.body().ifPresent(old -> now.body().ifPresent(map -> map.comeBack(old.marks())));
    }

    private void carry(Findings findings, int finding) {
        var same = now.graph().finding(before.graph().finding(finding).id());
        findings.answer(finding)
                .ifPresent(answer -> same.ifPresent(it -> now.explore().pick(it, answer)));
    }
}
