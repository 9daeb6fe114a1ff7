filedesc://nord.arc 0.0.0.0 20190303093000 text/plain 65
1 0 Nord
URL IP-address Archive-date Content-type Archive-length

http://nord.example/17 0.0.0.0 20190303093000 text/html 462
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<html><head><title>Le port de Varsange rouvre</title></head><body><p>Le port de Varsange a rouvert lundi matin après trois semaines de travaux, et les premiers navires ont accosté dans la matinée, selon la capitainerie. </p><p>Le port de Varsange a rouvert lundi matin après trois semaines de travaux, et les premiers navires ont accosté dans la matinée, selon la capitainerie. </p></body></html>

