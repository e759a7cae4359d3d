/** What is read, what is kept, and that nothing is sent. */
export function PrivacySection() {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">Privacy</h2>
      <p className="section-about">
        Squeaky reads the opportunity and account fields of the Salesforce pages you open. What it reads is
        kept in memory only and is gone when the browser closes. Your thresholds and switches are kept in this
        browser. Nothing is ever sent anywhere: Squeaky makes no network requests, and links open only when
        you click them.
      </p>
    </section>
  );
}
