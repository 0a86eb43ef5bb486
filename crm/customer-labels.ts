/**
 * What administrators call a field that holds the customer, in the products where only the label tells:
 * English, Spanish, German, French, Portuguese, Italian, Dutch, Thai, Bengali, Persian, Tamil, Lao.
 */
export const CUSTOMER_LABELS = {
  name: /^(customer|client|requester|contact|contact person|kunde|kundin|kundenname|ansprechpartner|cliente|contacto|contatto|klant|demandeur|ลูกค้า|গ্রাহক|مشتری|வாடிக்கையாளர்|ລູກຄ້າ)([ -]?(name|full name))?$/i,
  email:
    /^((customer|client|contact|requester|kunden|kontakt)('s)?[ -]?)?(e-?mail( address)?|e-mail-adresse|correo( electrónico)?|courriel|อีเมล|ইমেইল|ایمیل|மின்னஞ்சல்|ອີເມວ)$/i,
  phone:
    /^((customer|client|contact|requester|kunden)('s)?[ -]?)?(tele)?(phone|fon|phone number|telefonnummer|mobile|mobil|teléfono|telefono|téléphone|telefoon|โทรศัพท์|ফোন|تلفن|தொலைபேசி|ໂທລະສັບ)$/i,
  company:
    /^(company|company name|organi[sz]ation|account|firma|unternehmen|empresa|société|entreprise|azienda|bedrijf|บริษัท|কোম্পানি|شرکت|நிறுவனம்|ບໍລິສັດ)$/i,
} as const;
