import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { ProductMark } from "@/components/ui/product-mark";

export default function NotFound() {
  const t = useTranslations("common");
  return (
    <main className="grid min-h-dvh place-content-center">
      <ProductMark className="mx-auto size-8" />
      <Notice
        kind="no-match"
        whole
        title={t("notFoundTitle")}
        action={
          <Link href="/" className="text-accent underline underline-offset-4">
            {t("goHome")}
          </Link>
        }
      >
        {t("notFoundText")}
      </Notice>
    </main>
  );
}
