package org.grassroots.registry.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser: opens pages, reads, types, clicks, and waits for the next page, never for a time. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Map<String, String> AMOUNTS = Map.of(
            "residents", "800000",
            "sciencePopularisationFunds", "2400000",
            "volunteers", "900",
            "ownSealAndBudget", "1",
            "dataDefects", "0",
            "securityIncidents", "0");

    private final ChromeDriver driver;
    private final URI base;

    private Browser(ChromeDriver driver, URI base) {
        this.driver = driver;
        this.base = base;
    }

    static Browser speaking(Locale language, Server server) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver"))
                .build();
        var options = new ChromeOptions();
        options.setBinary(onPath("chromium", "google-chrome", "chrome", "chromium-browser"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--window-size=1280,1000");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language.toLanguageTag()));
        return new Browser(new ChromeDriver(service, options), server.base());
    }

    private static File onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not on the path: " + String.join(", ", names)));
    }

    Browser open(String path) {
        driver.get(base.resolve(path).toString());
        return this;
    }

    Browser signIn(String account) {
        open("sign-in.xhtml");
        type("signIn:login", account);
        type("signIn:password", Server.PASSWORD);
        return press("signIn:enter");
    }

    /** Asks for the page in the other language. */
    Browser switchLanguage() {
        return leaveBy(driver.findElement(By.cssSelector("form[action$='/language'] button")));
    }

    Browser signOut() {
        driver.manage().deleteAllCookies();
        return this;
    }

    /** Replaces what stands in a field. */
    Browser type(String id, String text) {
        var field = element(id);
        if ("date".equals(field.getDomAttribute("type"))) {
            script(
                    "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}));"
                            + "arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
                    field,
                    text);
        } else {
            field.clear();
            field.sendKeys(text);
        }
        return this;
    }

    /** Moves on from a field, as the tabulator key does. */
    Browser leave(String id) {
        script("arguments[0].blur()", element(id));
        return this;
    }

    /** Gives a file to an upload field. */
    Browser choose(String id, Path file) {
        element(id).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Fills in a form of a self-inspection as well as can be: the first choice, every box, ten of everything. */
    Browser fillIn(String form, Path paper) {
        var inputs = driver.findElements(By.cssSelector("#" + form + " input"));
        for (var input : inputs) {
            var kind = String.valueOf(input.getDomAttribute("type"));
            boolean first = kind.equals("radio")
                    && String.valueOf(input.getDomAttribute("id")).endsWith(":0");
            if ((kind.equals("checkbox") || first) && !input.isSelected()) {
                script("arguments[0].click()", input);
            } else if (kind.equals("file")) {
                input.sendKeys(paper.toAbsolutePath().toString());
            } else if (kind.equals("text") && input.getDomAttribute("inputmode") != null) {
                input.clear();
                input.sendKeys(AMOUNTS.getOrDefault(
                        String.valueOf(input.getDomAttribute("id")).replaceAll(".*:", ""), "10"));
            }
        }
        return this;
    }

    /** The ids of all elements that match. */
    List<String> ids(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(element -> String.valueOf(element.getDomAttribute("id")))
                .toList();
    }

    /** Selects the entry with this text. */
    Browser select(String id, String text) {
        new Select(element(id)).selectByVisibleText(text);
        return this;
    }

    /** Chooses the first whose text starts like this. */
    Browser selectStarting(String id, String text) {
        var list = new Select(element(id));
        list.getOptions().stream()
                .map(WebElement::getText)
                .filter(option -> option.startsWith(text))
                .findFirst()
                .ifPresent(list::selectByVisibleText);
        return this;
    }

    /** Enters a minute, which no keyboard does alike everywhere. */
    Browser moment(String id, LocalDateTime minute) {
        script("arguments[0].value = arguments[1]", element(id), minute.toString());
        return this;
    }

    Browser tick(String id) {
        var box = element(id);
        if (!box.isSelected()) {
            box.click();
        }
        return this;
    }

    /** Ticks the box with this label, among those of a group. */
    Browser check(String group, String label) {
        return toggle(group, label, true);
    }

    Browser uncheck(String group, String label) {
        return toggle(group, label, false);
    }

    private Browser toggle(String group, String label, boolean ticked) {
        var of = driver.findElement(By.xpath("//*[@id='" + group + "']//label[normalize-space()='" + label + "']"));
        var box = element(String.valueOf(of.getDomAttribute("for")));
        if (box.isSelected() != ticked) {
            script("arguments[0].scrollIntoView({block: 'center'})", box);
            box.click();
        }
        return this;
    }

    /** Opens everything that is folded up. */
    Browser unfold() {
        script("document.querySelectorAll('details').forEach(each => each.open = true)");
        return this;
    }

    /** Clicks and waits until the next page is there. */
    Browser press(String id) {
        return leaveBy(element(id));
    }

    /** Follows the first link with this text, or else the first that contains it, to another page. */
    Browser follow(String linkText) {
        return Stream.of(By.linkText(linkText), By.partialLinkText(linkText))
                .flatMap(by -> driver.findElements(by).stream())
                .filter(link -> !String.valueOf(link.getDomAttribute("href")).startsWith("#"))
                .findFirst()
                .map(this::leaveBy)
                .orElseThrow(() -> new AssertionError("no link \"" + linkText + "\" in: " + text()));
    }

    private Browser leaveBy(WebElement trigger) {
        var page = driver.findElement(By.tagName("html"));
        script("arguments[0].scrollIntoView({block: 'center'})", trigger);
        trigger.click();
        new WebDriverWait(driver, PATIENCE).until(left -> isGone(page));
        new WebDriverWait(driver, PATIENCE).until(ready -> "complete".equals(script("return document.readyState")));
        return this;
    }

    private static boolean isGone(WebElement page) {
        try {
            page.isEnabled();
            return false;
        } catch (WebDriverException left) {
            // stale, or in the middle of leaving, which the driver has another word for
            return true;
        }
    }

    boolean shows(String text) {
        return text().contains(text);
    }

    /** All that can be read on the page. */
    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    String fieldContent(String id) {
        return String.valueOf(element(id).getDomProperty("value"));
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    /** Waits until the page shows this text, after a change without a new page. */
    Browser await(String text) {
        new WebDriverWait(driver, PATIENCE).until(ready -> shows(text));
        return this;
    }

    /** Waits until there is an element that matches. */
    Browser awaitElement(String css) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
        return this;
    }

    WebElement element(String id) {
        return new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.presenceOfElementLocated(By.id(id)));
    }

    String path() {
        var url = URI.create(driver.getCurrentUrl());
        return url.getPath() + (url.getQuery() == null ? "" : "?" + url.getQuery());
    }

    Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    Browser width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 1000));
        return this;
    }

    /** Keeps a picture of the page below {@code target/screenshots}, where {@code -Dpictures} asks for some to look at. */
    Browser picture(String name) {
        if (System.getProperty("pictures") == null) {
            return this;
        }
        try {
            var folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** What axe finds on the page against WCAG 2.1 AA, as rule and element. */
    List<?> accessibilityViolations() {
        try (var axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return (List<?>) driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then(found => done(
                    found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.html.slice(0, 160)))));
                """);
    }

    /** How much wider the page is than the window; 0 if one never has to scroll sideways. */
    long overflow() {
        return ((Number) driver.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .longValue();
    }

    /** Errors that the browser's console has heard of since it was last asked, such as breaches of the content policy. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .filter(entry -> !entry.contains("favicon"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
