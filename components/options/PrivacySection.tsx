/** What is read, what is kept, and that nothing is sent. */
export function PrivacySection() {
  return (
    <section id="privacy" aria-labelledby="privacy-heading">
      <h2 id="privacy-heading">Privacy</h2>
      <p className="section-about">
        Squeaky reads the opportunity and account fields of the Salesforce pages you open, and of the other
        fields on them only what they are called. What it reads is kept in memory only and is gone when the
        browser closes. What you set on this page is kept in this browser. Nothing is ever sent anywhere:
        Squeaky makes no network requests, and links open only when you click them.
      </p>
    </section>
  );
}
