package org.tlsbadge.http.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Lessons and quiz. */
class LessonsE2E extends PageFixture {

    @Test
    void theQuizByMouse() {
        Page page = open("/learn");
        for (Locator question : page.locator(".question").all()) {
            String kind = question.getAttribute("data-kind");
            question.locator("input[value=" + kind + "]").check();
            for (Locator proof : question.locator(".is-proof button").all()) {
                proof.click();
            }
            check(question);
            assertThat(question.locator(".feedback.right")).hasText("Right, and that is the proof.");
        }
        assertThat(page.locator("#score")).hasText("6 of 6 solved");
    }

    @Test
    void theQuizByKeyboard() {
        Page page = open("/learn");
        Locator question = page.locator(".question").first();
        question.locator("input").first().focus();
        page.keyboard().press("Space");
        Locator proof = question.locator(".is-proof button").first();
        proof.focus();
        page.keyboard().press("Space");
        assertThat(proof).hasAttribute("aria-pressed", "true");
        question.locator(".interactive > button").focus();
        page.keyboard().press("Enter");
        assertThat(question.locator(".feedback")).hasText("Right, and that is the proof.");
    }

    @Test
    void wrongAnswersAreToldApart() {
        Page page = open("/learn");
        Locator question = page.locator(".question").last();
        check(question);
        assertThat(question.locator(".feedback")).hasText("Choose an answer first.");
        question.locator("input[value=encrypted]").check();
        check(question);
        assertThat(question.locator(".feedback")).containsText("Not quite");
        question.locator("input[value=plaintext]").check();
        question.locator("button", new Locator.LocatorOptions().setHasText("TLSv1.3")).click();
        check(question);
        assertThat(question.locator(".feedback")).containsText("marked that proves nothing");
    }

    @Test
    void whoCanRead() {
        Page page = open("/learn");
        assertThat(page.locator(".line-2 .yes")).isVisible();
        page.locator("#leg-2").check();
        assertThat(page.locator(".line-2 .yes")).isHidden();
        assertThat(page.locator(".line-2 .no")).isVisible();
        assertThat(page.locator(".server-2 .yes")).isVisible();
        page.locator("#end-to-end").check();
        assertThat(page.locator(".readers .yes:visible")).hasCount(0);
    }

    @Test
    void anatomyExplainsEveryPart() {
        Page page = open("/learn");
        page.locator("#anatomy a.word", new Page.LocatorOptions().setHasText("TLSv1.3")).hover();
        assertThat(page.locator("#bubble")).containsText("version of TLS");
    }

    @Test
    void withoutScriptsTheAnswersAreThere() {
        Page page = page(new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(false));
        page.navigate(address("/learn"));
        Locator answer = page.locator(".question .answer").first();
        answer.locator("summary").click();
        assertThat(answer.locator("strong").first()).isVisible();
        assertThat(page.locator(".question").count()).isEqualTo(6);
    }

    private static void check(Locator question) {
        question.locator(".interactive > button").click();
    }
}
